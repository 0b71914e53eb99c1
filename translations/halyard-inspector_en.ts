<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Halyard::Inspector::Actions</name>
    <message>
        <source>&amp;Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;cache folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;URL…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as C++ &amp;test fixture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Re-fetch this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-fetch &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-fetch this &amp;flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain this flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor&amp;mal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;lags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen &amp;last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::AskDialog</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project &amp;token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when told to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Person&apos;s &amp;id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gr&amp;oup properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a server answers is shown beside what caches remember of the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person in the caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches do not keep ids. With the server, the token and the id the person&apos;s row can be found, and gets the id as its name. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server is an address such as https://eu.i.posthog.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address must not hold a name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a secret key. A project token begins with phc_ and may be known to applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project token is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s id is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This id names nobody in particular, or is too long: strangers would share its flags. The library does not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <comment>title of a table, number of a row, what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open cache has a record of this person with this server and token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server was asked in the last session. Tokens are not kept: to ask it again, give the token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::CacheSource</name>
    <message>
        <source>At character %1 of the URL: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept in memory only its own process can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose settings? They are named by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. It is made when an application first remembers flags there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Needed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::CompareModel</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n flag(s)</source>
        <translation>
            <numerusform>%1, %n flag</numerusform>
            <numerusform>%1, %n flags</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only right, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only left, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left %2, right %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on both sides, differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed only left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed only right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed alike on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: base %2, left %3, right %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left: %1; right: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <comment>a flag that the base has not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a flag that the base has</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ComparePage</name>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 persons on both sides, %2 only left, %3 only right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 the same</source>
        <translation>
            <numerusform>%n difference, %1 the same</numerusform>
            <numerusform>%n differences, %1 the same</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a cache or a snapshot, or ask a server, then choose two persons or two sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person left and a person right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one flag differs, in value, payload or reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also tells which side changed, and where both did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a base</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides, %1 only left, %2 only right</source>
        <translation>
            <numerusform>%n changed on both sides, %1 only left, %2 only right</numerusform>
            <numerusform>%n changed on both sides, %1 only left, %2 only right</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not in the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another base, or go without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been read on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots have the flags of those who were looked at when they were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are the same source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another source on one side, or a person on each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::CompletionModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Destination</name>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::DestinationModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::DetailsPane</name>
    <message>
        <source>Flag details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached and live, field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of this flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flag is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see why it has its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no such flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are noted from the moment a source is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes in the selected time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::EntryModel</name>
    <message>
        <source>Group type is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::EntryTable</name>
    <message>
        <source>Remove row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::EventWriter</name>
    <message>
        <source>%1 is new: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone; it was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, before that %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is new in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more flags changed</source>
        <translation>
            <numerusform>%n more flag changed</numerusform>
            <numerusform>%n more flags changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1: HTTP %2 after %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1: %2, after %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Exporter</name>
    <message>
        <source>Export flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot without ids and properties (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flags are in %1.</source>
        <translation>
            <numerusform>%n flag is in %1.</numerusform>
            <numerusform>%n flags are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshot is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server was asked for this person: there is no request to copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FactLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FactList</name>
    <message>
        <source>Reason of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the properties, cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the properties, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FailedSource</name>
    <message>
        <source>This is a server. It is asked for somebody&apos;s flags, with the project token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FileSource</name>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Filter</name>
    <message>
        <source>%1, such as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered, stale or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered and fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered and stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped with the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by a developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variant or another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object or a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cached and live differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with your star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the value is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value, or a part of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the server&apos;s reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version of the flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since it was confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until it turns stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups with a special meaning are not taken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a repeated group that repeats something itself could take for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references to groups are not taken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\Q is not taken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>expressions have %n characters at most</source>
        <translation>
            <numerusform>expressions have %n character at most</numerusform>
            <numerusform>expressions have %n characters at most</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing may be repeated so often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this expression could take for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>filters have %n characters at most</source>
        <translation>
            <numerusform>filters have %n character at most</numerusform>
            <numerusform>filters have %n characters at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filters have %n words at most</source>
        <translation>
            <numerusform>filters have %n word at most</numerusform>
            <numerusform>filters have %n words at most</numerusform>
        </translation>
    </message>
    <message>
        <source>a / has to end the expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote has to end the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing between the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minus needs something that it turns around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something has to follow, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not compared but takes a colon, such as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; did you mean %2:%3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number, such as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compared by &lt; or &gt;, such as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write it such as 30s, 5m, 2h or 7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no prefix &quot;%1:&quot;; put the word in quotes if it is a part of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no prefix &quot;%1:&quot;; did you mean %2:?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FilterField</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and latest filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter flags: words of the key, diff, stale, value:true …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a filter: %1. The rows are those of before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FilterMenu</name>
    <message>
        <source>save the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagTexts</name>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, as the server has it:
%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change seen since the inspector looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is remembered, and what the server answered:
Cached: %1
Live: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered, and confirmed: %1
Turns stale: %2
Answered live: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of unknown age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cache does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from cached %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its payload differs from the cached one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reason differs from the cached one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an application would be served now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that value is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what the cached and the live flag differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the value was confirmed by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until what is remembered turns stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the inspector saw the value change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagsPage</name>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flags</source>
        <translation>
            <numerusform>%1 of %n flag</numerusform>
            <numerusform>%1 of %n flags</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the star of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagsState</name>
    <message>
        <source>Too old to be served: applications get their own defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by a newer library: there may be more in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a cache, and see what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder, a file or a URL anywhere in this window, or ask a server. Looking changes nothing: not the order of use, not a byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no cached flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored: never fetched, forgotten, or evicted to make room for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered, and named none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored is an answer that named none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n flags</source>
        <translation>
            <numerusform>The filter hides the only flag</numerusform>
            <numerusform>The filter hides all %n flags</numerusform>
        </translation>
    </message>
    <message>
        <source>They are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom shall %1 be asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 remembers nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application has stored flags here yet. As soon as one does, they appear by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row under a source is somebody whose flags are known there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped before anything came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in %1 can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looked at this person before the snapshot was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FocusState</name>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a cache or a snapshot, or ask a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person among the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this person yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Help</name>
    <message>
        <source>About Halyard Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halyard Inspector %1

Shows which feature flags an application has, from where, and how old they are. Looking changes nothing.

MIT licence. Made with Qt %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::HistoryModel</name>
    <message>
        <source>%1: %2 became %3, in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Keymap</name>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are those from F1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;.</source>
        <comment>keys, command</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Ladder</name>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the running application knows whether a developer has set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the running application knows the values it was shipped with; they count until the first answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the running application knows what its code falls back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known to a running application only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked a server for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest request failed (%1); this is the answer before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not evaluate this flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer lacks this flag, and was not complete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered, and this flag was not in its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cache is open that has this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache cannot be read now (%1); this is what it held before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not have this flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is too old to be served at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age of the record is unknown, so it counts as stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record expired %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is still fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is still fresh, for another %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application keeps this value, because the server could not tell another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application that takes over the server&apos;s answer will drop this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered %1, request %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Link</name>
    <message>
        <source>it holds a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is not on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would open &quot;%1&quot;, which links may not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds letters that cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its filter is none: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not followed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not written as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants &quot;%1&quot;, which links cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says &quot;%1&quot; twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::LinkFollower</name>
    <message>
        <source>The link is on the clipboard. It holds no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link wants to connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not follow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::LiveSource</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the project token (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::LocalFile</name>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this user may not enter the folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this user may not read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2, which nothing is that could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Locator</name>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a flag, a person, a source or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: what comes in waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paused, +%n waiting</source>
        <translation>
            <numerusform>Paused, +%n waiting</numerusform>
            <numerusform>Paused, +%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: +%n waiting.</source>
        <translation>
            <numerusform>Paused: +%n waiting.</numerusform>
            <numerusform>Paused: +%n waiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 — Halyard Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halyard Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: nobody is asked, and no file is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3 — Halyard Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::MatrixModel</name>
    <message>
        <source>%1 + payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, payload %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2: missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2: missing, unlike most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2: %3, unlike most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags and persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) read</source>
        <translation>
            <numerusform>%1 of %n person read</numerusform>
            <numerusform>%1 of %n persons read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flag(s) differ</source>
        <translation>
            <numerusform>%1 of %n flag differs</numerusform>
            <numerusform>%1 of %n flags differ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a cache or a snapshot to see where persons differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All persons have the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off “Only differing” to see all flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Naming</name>
    <message>
        <source>Who is this? Caches keep no names: with host and project token, whoever has this id gets its name. With the id alone, the person looked at is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distinct id, such as operator-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and project token go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person is looked at: give host and project token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is no URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n persons are %1.</source>
        <translation>
            <numerusform>%n person is %1.</numerusform>
            <numerusform>%n persons are %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the open caches is %1 of that project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::NoteBar</name>
    <message>
        <source>Close this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Opener</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a record or a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and snapshots (*.json *.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a cache folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a cache by its URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PairList</name>
    <message>
        <source>Persons of both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n difference(s))</source>
        <comment>person</comment>
        <translation>
            <numerusform>%1 (%n difference)</numerusform>
            <numerusform>%1 (%n differences)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only left)</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (only right)</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PaneJoiner</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person in the caches…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PayloadModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the beginning of %2 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not JSON, near line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PayloadPanel</name>
    <message>
        <source>As stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload, cached and live alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PayloadSide</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends one only for flags that have it set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PersonFinder</name>
    <message>
        <source>Several persons may be meant by %1: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called %1. Caches keep no ids: to find one takes the project token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PersonPicker</name>
    <message>
        <source>%1: source</source>
        <comment>left or right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: person</source>
        <comment>left or right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>person, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Problem</name>
    <message numerus="yes">
        <source>This record was evicted and stored again %n times.</source>
        <translation>
            <numerusform>This record was evicted and stored again %n time.</numerusform>
            <numerusform>This record was evicted and stored again %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>More persons use the cache than fit: let its size or its number of users grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older answer took the place of a newer one: two processes write this cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is safe. Should values jump back and forth, let the processes send the same properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached differs from live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed for other properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old to be served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload of another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evicted again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProblemCollector</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%n more in %1</numerusform>
            <numerusform>%n more in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProblemModel</name>
    <message>
        <source>%1: %2, %3. %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProblemsPane</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is opened is looked through for problems by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open is looked through again whenever something changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProgressStrip</name>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PromptBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RawPanel</name>
    <message>
        <source>Record as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save whole…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a cache nor a server gave one of this person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecentList</name>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecordRules</name>
    <message>
        <source>The record cannot be read, so applications go without it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next answer of the server replaces it. If it happens again, look at the disk, and at what else writes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version wrote this record, and what this one does not know is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an inspector that is as new as the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is older than the cache may serve, so applications go without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why nothing was refreshed for so long, or let stale_ttl grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record expired %1 ago. It is still served, and asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age of the record is unknown, so it counts as stale. It is still served, and asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is fine for an application that does not run. If one runs, its refresh fails: ask the server from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota for flags of this project is used up. Applications keep what they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit in the billing settings of PostHog, or ask less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh failed, and what is shown was answered before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications keep their last values. The requests tell what went over the wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not evaluate every flag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags that failed keep their earlier values. Asking again may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock of the machine that wrote this. Until then ages are guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was fetched in the future, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was fetched at %1, when this library did not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock here and the server&apos;s differ by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecordSource</name>
    <message>
        <source>This is no whole record: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecordingNetwork</name>
    <message>
        <source>refused with HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before the answer was whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host name could not be resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer could not be decompressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network failed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RequestDetail</name>
    <message>
        <source>Request with headers and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with headers and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RequestModel</name>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1 for %2 to %3, under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1 for %2 to %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1 for %2 to %3: HTTP %4, %5, after %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RequestsPane</name>
    <message>
        <source>Clear requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL with token and ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>%1 of %n request</numerusform>
            <numerusform>%1 of %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s), %2 older ones were dropped</source>
        <translation>
            <numerusform>%1 of %n request, %2 older ones were dropped</numerusform>
            <numerusform>%1 of %n requests, %2 older ones were dropped</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to servers that are asked from here are listed with times, sizes and bodies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests in the selected time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Session</name>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SessionFile</name>
    <message>
        <source>A newer version of this program wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session cannot be restored. %1 Its file is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session cannot be restored. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SessionKeeper</name>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ShortcutModel</name>
    <message>
        <source>Clear the filter, then back to the flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no keys, usually %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ShortcutsDialog</name>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by command or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys that the chosen command is to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SideRules</name>
    <message numerus="yes">
        <source>%n flag(s) differ between the cache and what %1 answers now.</source>
        <translation>
            <numerusform>%n flag differs between the cache and what %1 answers now.</numerusform>
            <numerusform>%n flags differ between the cache and what %1 answers now.</numerusform>
        </translation>
    </message>
    <message>
        <source>An application that starts without network shows the cached values. A refresh brings them up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is cached was computed for other properties of this person or group than what was asked for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask with the properties that the application sends, before you compare values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cached payload is %1, the live one is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that every version of the application in use can read both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications get it as a text. Correct the payload of the flag in PostHog.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SidesModel</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties&apos; hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cached %2, live %3, %4</source>
        <comment>field, two values, same or differs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Snapshot</name>
    <message>
        <source>The server could not evaluate every flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 persons are too many to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 flags are too many to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot does not say of which version it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot holds no list of sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is compressed. Unpack it with gunzip first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: %1, at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is JSON, but neither a snapshot nor an answer with flags.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SnapshotSource</name>
    <message>
        <source>A newer version wrote this snapshot: there may be more in it than is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be read.</source>
        <translation>
            <numerusform>%n entry cannot be read.</numerusform>
            <numerusform>%n entries cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceBar</name>
    <message numerus="yes">
        <source>%n more in trouble</source>
        <translation>
            <numerusform>%n more in trouble</numerusform>
            <numerusform>%n more in trouble</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceModel</name>
    <message>
        <source>Source or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceRules</name>
    <message>
        <source>The token is a personal API key: whoever has it can act for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is a secret key of the project: it belongs on servers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the key if it was ever shipped, and use the project token, which begins with phc_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is asked every %1, and every request is billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 is often enough to look; applications are fine with 30 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user of the machine can read the cache in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole group can read the cache in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags tell about persons: take the rights of others away (chmod 700), unless they share the cache on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both %1 and %2 have written to this cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is normal during an update. Otherwise look whether an old version is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source has a flag of this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source has a flag of this key. The nearest is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the spelling, the project, and whether the flag is active.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceWords</name>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, confirmed %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next to be evicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in caches: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and project: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used least of all: the next to be evicted when the cache is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped by the cache %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourcesDock</name>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and their persons appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::StateView</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::TimelinePane</name>
    <message>
        <source>Live</source>
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
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1 older ones were dropped</source>
        <translation>
            <numerusform>%n event, %1 older ones were dropped</numerusform>
            <numerusform>%n events, %1 older ones were dropped</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests, changes of flags and states of sources appear here as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the selected time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::TimelineWidget</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Trouble</name>
    <message>
        <source>%1: %2. %3 What is shown is as of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched: %1 The rows are those of before, as of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ViewMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage (from the next start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less m&amp;otion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::WhyModel</name>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, used, %3, %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, available, %3, %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not usable. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unknown. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::WhyPanel</name>
    <message>
        <source>Why this value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Words</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
