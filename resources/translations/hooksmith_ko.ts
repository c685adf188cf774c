<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Containment</name>
    <message>
        <source>This is a link that leads out of the workspace, so Hooksmith does not follow it; replace it by what it points to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointFormat</name>
    <message>
        <source>The id must be of letters, digits and hyphens, at most 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential comes from &quot;keychain&quot; or &quot;environment&quot;, not from &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; must be a text in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;payload&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointName</name>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than %1 characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must not contain &quot;%1&quot;; use letters, digits, blanks, dots, hyphens and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name contains a character that cannot be seen; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must not begin or end with a blank; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must not begin or end with a dot; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must not begin with a hyphen, which the command line takes for an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a device on Windows; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventCatalog</name>
    <message>
        <source>The type &quot;%1&quot; must be the folder&apos;s name, &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type must be &quot;%1&quot;, as the folder&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no event types in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The transform threw %1, which is no Error; throw new Error(&quot;…&quot;) says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code declares no function named handler; it needs &quot;function handler(webhook) { … }&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handler is not a function but %1; declare it as &quot;function handler(webhook) { … }&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handler gave back %1 instead of the webhook; end it with &quot;return webhook&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handler gave back a Promise. Transforms run synchronously: remove &quot;async&quot; and return the webhook itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handler gave back an object that has no payload; return the webhook it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook.payload cannot be written as JSON (%1); set it to an object of plain values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook.method is &quot;%1&quot;; it must be POST, PUT or PATCH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook.url is &quot;%1&quot;; it must be a complete http or https address of at most 65,536 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook.headers must map names to texts, which &quot;%1&quot; does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is larger than %1 MB; make webhook.payload smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform used more than %1 MB of memory and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform did not end within %1 ms and was stopped; look for a loop that never ends, or allow it more time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>You are not permitted to write here. Nothing was changed; change the folder&apos;s permissions or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1. The old file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system refused: %1. Nothing was changed; choose another place or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder; a file is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist; check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1; choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not valid UTF-8; save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is in the way of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntegrationCatalog</name>
    <message>
        <source>Hooksmith has an integration &quot;%1&quot; already; give this one another id and its folder the same name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON is empty; write a value such as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON value; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key in double quotes is expected here; is there a comma too many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing brace is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The \u escape in this string is not a valid character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backslash escape is not one JSON knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing double quote of this string is missing, or it has a line break in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not valid UTF-8; save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete JSON number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON value is expected here: an object, an array, a string in double quotes, a number, true, false or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in this object; remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested more than %1 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is UTF-16; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The field &quot;%1&quot; is empty; give it a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item of &quot;%1&quot; must be a text that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object in braces is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;format&quot; must be a whole number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has format %1, and this version of Hooksmith reads formats up to %2; update Hooksmith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a text in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be an object in braces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManifestParser</name>
    <message>
        <source>The id &quot;%1&quot; must be the name of the integration&apos;s folder, &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is no valid regular expression: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme &quot;%1&quot; is unknown; use &quot;basic&quot; or &quot;bearer&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization names no credential; write one in braces, as in &quot;{key}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; names no credential of this integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration needs at least one region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no region &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name; write it as in &quot;api.example.com&quot; or &quot;api.example.com:8443&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every region must name equally many hosts, in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be the name of a file, without folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; stands twice in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address; write it in full, as in &quot;https://example.com/&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The secure connection to %1 failed, so nothing was sent: %2. Check the URL and the destination&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection. Check that the destination runs and that the port is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 was not found. Check its spelling and your network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete. It may have received the request; look there before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 timed out. Check your network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between this machine and %1 failed: %2. Check the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete answer came from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>The URL &quot;%1&quot; is not valid; write it as https://host/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL &quot;%1&quot; must start with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL &quot;%1&quot; names no host; write it as https://host/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of host %1 holds a user name or password; remove it, and send an Authorization header instead, because URLs end up in logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header name %1 is not valid; use letters, digits and hyphens only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another character that is not allowed in headers; use visible ASCII characters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself; remove it from the transform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method %1 is not valid; use POST, PUT or PATCH.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The pattern cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>&quot;%1&quot; is not a colour such as &quot;#1b2230&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the theme: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This folder is a workspace already; open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is no workspace: it has no hooksmith.json. Choose another folder, or make a new workspace in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Hooksmith wrote this workspace, so it can only be read; update Hooksmith to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken in this workspace; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no endpoint &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has a case &quot;%1&quot; already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Hooksmith wrote the endpoint &quot;%1&quot;, so it can only be read; update Hooksmith to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed this file since it was opened, so it was not overwritten. Keep your changes as a copy under another name, or open the endpoint again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint could not be moved to the trash: %1. Nothing was deleted; remove its folder yourself if you want it gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::EditorPanel</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment or uncomment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::Exchange</name>
    <message>
        <source>%1 did not answer completely within %2 s. Try again, or look at the destination&apos;s state.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::GoToLineBar</name>
    <message>
        <source>Line, or line:column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to line:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hooksmith::SandboxProcess</name>
    <message>
        <source>The sandbox %1 could not be started; is Hooksmith installed completely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform made the sandbox process end. Nothing else is harmed; look for very large arrays, texts or regular expressions in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
