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
    <message numerus="yes">
        <source>%1: %2; %n of the payloads</source>
        <translation>
            <numerusform>%1: %2; %n of the payloads</numerusform>
            <numerusform>%1: %2; %n of the payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 payloads, seed %2: %n finding(s).</source>
        <translation>
            <numerusform>%1 payloads, seed %2: %n finding.</numerusform>
            <numerusform>%1 payloads, seed %2: %n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>Reached %n time(s)</source>
        <translation>
            <numerusform>Reached %n time</numerusform>
            <numerusform>Reached %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageReport</name>
    <message numerus="yes">
        <source>%n run(s) that did not start or had to be stopped are not part of it.</source>
        <translation>
            <numerusform>%n run that did not start or had to be stopped is not part of it.</numerusform>
            <numerusform>%n runs that did not start or had to be stopped are not part of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deploy</name>
    <message numerus="yes">
        <source>%n line(s) that are not there</source>
        <translation>
            <numerusform>%n line that is not there</numerusform>
            <numerusform>%n lines that are not there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are not here</source>
        <translation>
            <numerusform>%n line that is not here</numerusform>
            <numerusform>%n lines that are not here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FuzzCommand</name>
    <message numerus="yes">
        <source>%n payload(s) kept as cases of %1.</source>
        <translation>
            <numerusform>%n payload kept as a case of %1.</numerusform>
            <numerusform>%n payloads kept as cases of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message numerus="yes">
        <source>The result differs in %n place(s).</source>
        <translation>
            <numerusform>The result differs in %n place.</numerusform>
            <numerusform>The result differs in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::CaseComparison</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::CaseSaving</name>
    <message numerus="yes">
        <source>The payload has %n personal value(s). Cases are files that others may see.</source>
        <translation>
            <numerusform>The payload has %n personal value. Cases are files that others may see.</numerusform>
            <numerusform>The payload has %n personal values. Cases are files that others may see.</numerusform>
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
    <message numerus="yes">
        <source>Differs in %n field(s)</source>
        <translation>
            <numerusform>Differs in %n field</numerusform>
            <numerusform>Differs in %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::EventFilePicker</name>
    <message numerus="yes">
        <source>%n line(s) cannot be read</source>
        <translation>
            <numerusform>%n line cannot be read</numerusform>
            <numerusform>%n lines cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::EventFilterNotice</name>
    <message numerus="yes">
        <source>%n event type(s) would go to the destination as they came, and be refused.</source>
        <translation>
            <numerusform>%n event type would go to the destination as it came, and be refused.</numerusform>
            <numerusform>%n event types would go to the destination as they came, and be refused.</numerusform>
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
    <name>hooksmith::ImportDialog</name>
    <message numerus="yes">
        <source>%n event type(s)</source>
        <translation>
            <numerusform>%n event type</numerusform>
            <numerusform>%n event types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::LivePage</name>
    <message numerus="yes">
        <source>%n event(s); older ones are no longer in the list</source>
        <translation>
            <numerusform>%n event; older ones are no longer in the list</numerusform>
            <numerusform>%n events; older ones are no longer in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
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
<context>
    <name>hooksmith::PayloadNotices</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ProblemTable</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n quick fix(es), then those that the next check finds, until none is left</source>
        <translation>
            <numerusform>Apply %n quick fix, then those that the next check finds, until none is left</numerusform>
            <numerusform>Apply %n quick fixes, then those that the next check finds, until none is left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::ScrubDialog</name>
    <message numerus="yes">
        <source>%n personal value(s) are replaced by fakes. The same value always gets the same fake.</source>
        <translation>
            <numerusform>%n personal value is replaced by a fake. The same value always gets the same fake.</numerusform>
            <numerusform>%n personal values are replaced by fakes. The same value always gets the same fake.</numerusform>
        </translation>
    </message>
</context>
</TS>
