<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>(%n byte(s) that are no text)</source>
        <translation>
            <numerusform>(%n byte that is no text)</numerusform>
            <numerusform>(%n bytes that are no text)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::CreatedPage</name>
    <message numerus="yes">
        <source>It turns %n event type(s) into requests for %1.</source>
        <translation>
            <numerusform>It turns %n event type into requests for %1.</numerusform>
            <numerusform>It turns %n event types into requests for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::EndpointModel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::MessageList</name>
    <message numerus="yes">
        <source>%n more message(s) are not shown.</source>
        <translation>
            <numerusform>%n more message is not shown.</numerusform>
            <numerusform>%n more messages are not shown.</numerusform>
        </translation>
    </message>
</context>
</TS>
