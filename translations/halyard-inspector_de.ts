<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Halyard::Inspector::Actions</name>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;cache folder…</source>
        <translation>&amp;Cache-Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;URL…</source>
        <translation>&amp;URL öffnen…</translation>
    </message>
    <message>
        <source>&amp;Ask a server…</source>
        <translation>Server ab&amp;fragen…</translation>
    </message>
    <message>
        <source>&amp;Save snapshot…</source>
        <translation>&amp;Snapshot speichern…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>&amp;Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as C++ &amp;test fixture</source>
        <translation>Als C++-&amp;Testdaten kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter flags</source>
        <translation>Flags &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Re-fetch this person</source>
        <translation>Diese Person &amp;neu abrufen</translation>
    </message>
    <message>
        <source>Re-fetch &amp;everything</source>
        <translation>&amp;Alles neu abrufen</translation>
    </message>
    <message>
        <source>Re-fetch this &amp;flag</source>
        <translation>Dieses &amp;Flag neu abrufen</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Nicht länger &amp;warten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Name this person…</source>
        <translation>Person &amp;benennen…</translation>
    </message>
    <message>
        <source>&amp;Close source</source>
        <translation>Quelle s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Save &amp;filter…</source>
        <translation>&amp;Filter speichern…</translation>
    </message>
    <message>
        <source>&amp;Explain this flag</source>
        <translation>Dieses Flag &amp;erklären</translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation>Sprin&amp;gen zu…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;orheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>G&amp;rößerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Nor&amp;mal text size</source>
        <translation>Nor&amp;male Textgröße</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>F&amp;lags</source>
        <translation>&amp;Flags</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Reopen &amp;last session</source>
        <translation>&amp;Letzte Sitzung wieder öffnen</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;link</source>
        <translation>Als L&amp;ink kopieren</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::AskDialog</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Person properties</source>
        <translation>Personeneigenschaften</translation>
    </message>
    <message>
        <source>Group properties</source>
        <translation>Gruppeneigenschaften</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Project token</source>
        <translation>Projekt-Token</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>Project &amp;token:</source>
        <translation>Projekt-&amp;Token:</translation>
    </message>
    <message>
        <source>Person&apos;s id</source>
        <translation>ID der Person</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>only when told to</source>
        <translation>nur auf Anforderung</translation>
    </message>
    <message>
        <source>every 30 seconds</source>
        <translation>alle 30 s</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>alle %n min</numerusform>
            <numerusform>alle %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Person&apos;s &amp;id:</source>
        <translation>&amp;ID der Person:</translation>
    </message>
    <message>
        <source>Ask &amp;again:</source>
        <translation>&amp;Wiederholen:</translation>
    </message>
    <message>
        <source>&amp;Person properties</source>
        <translation>&amp;Personeneigenschaften</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>Gr&amp;oup properties</source>
        <translation>Gruppen&amp;eigenschaften</translation>
    </message>
    <message>
        <source>What the server is told</source>
        <translation>Angaben an den Server</translation>
    </message>
    <message>
        <source>Ask a server</source>
        <translation>Server abfragen</translation>
    </message>
    <message>
        <source>What a server answers is shown beside what caches remember of the same person.</source>
        <translation>Die Antwort eines Servers erscheint neben dem, was Caches zur selben Person gespeichert haben.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Ask for another person</source>
        <translation>Weitere Person abfragen</translation>
    </message>
    <message>
        <source>Asked is %1.</source>
        <translation>Abgefragt wird %1.</translation>
    </message>
    <message>
        <source>Find a person in the caches</source>
        <translation>Person in den Caches suchen</translation>
    </message>
    <message>
        <source>Caches do not keep ids. With the server, the token and the id the person&apos;s row can be found, and gets the id as its name. Nothing is sent.</source>
        <translation>Caches speichern keine IDs. Mit Server, Token und ID lässt sich die Zeile der Person finden; sie erhält die ID als Namen. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>A server is an address such as https://eu.i.posthog.com.</source>
        <translation>Ein Server ist eine Adresse wie https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>An address must not hold a name or password.</source>
        <translation>Eine Adresse darf weder Namen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>This is a secret key. A project token begins with phc_ and may be known to applications.</source>
        <translation>Das ist ein geheimer Schlüssel. Ein Projekt-Token beginnt mit phc_ und darf Anwendungen bekannt sein.</translation>
    </message>
    <message>
        <source>The project token is missing.</source>
        <translation>Das Projekt-Token fehlt.</translation>
    </message>
    <message>
        <source>The person&apos;s id is missing.</source>
        <translation>Die ID der Person fehlt.</translation>
    </message>
    <message>
        <source>This id names nobody in particular, or is too long: strangers would share its flags. The library does not ask for it.</source>
        <translation>Diese ID bezeichnet niemand Bestimmten oder ist zu lang: Fremde würden sich die Flags teilen. Die Bibliothek fragt sie nicht ab.</translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <comment>title of a table, number of a row, what is wrong there</comment>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>No open cache has a record of this person with this server and token.</source>
        <translation>Kein offener Cache enthält einen Datensatz dieser Person mit diesem Server und Token.</translation>
    </message>
    <message>
        <source>This server was asked in the last session. Tokens are not kept: to ask it again, give the token.</source>
        <translation>Dieser Server wurde in der letzten Sitzung abgefragt. Tokens werden nicht gespeichert: Für eine erneute Abfrage das Token angeben.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::CacheSource</name>
    <message>
        <source>At character %1 of the URL: %2</source>
        <translation>An Zeichen %1 der URL: %2</translation>
    </message>
    <message>
        <source>What is kept in memory only its own process can see.</source>
        <translation>Was im Speicher liegt, sieht nur der eigene Prozess.</translation>
    </message>
    <message>
        <source>Whose settings? They are named by %1.</source>
        <translation>Wessen Einstellungen? Sie werden mit %1 benannt.</translation>
    </message>
    <message>
        <source>There is no folder %1. It is made when an application first remembers flags there.</source>
        <translation>Der Ordner %1 existiert nicht. Er wird angelegt, sobald eine Anwendung dort erstmals Flags speichert.</translation>
    </message>
    <message>
        <source>%1 Needed: %2</source>
        <translation>%1 Erforderlich: %2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::CompareModel</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n Flag</numerusform>
            <numerusform>%n Flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n flag(s)</source>
        <translation>
            <numerusform>%1, %n Flag</numerusform>
            <numerusform>%1, %n Flags</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Other variant</source>
        <translation>Andere Variante</translation>
    </message>
    <message>
        <source>Other payload</source>
        <translation>Anderer Payload</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Andere Version</translation>
    </message>
    <message>
        <source>%1: only right, %2</source>
        <translation>%1: nur rechts, %2</translation>
    </message>
    <message>
        <source>%1: only left, %2</source>
        <translation>%1: nur links, %2</translation>
    </message>
    <message>
        <source>%1: left %2, right %3. %4</source>
        <translation>%1: links %2, rechts %3. %4</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>payload %1 → %2</source>
        <translation>Payload %1 → %2</translation>
    </message>
    <message>
        <source>reason %1 → %2</source>
        <translation>Grund %1 → %2</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>Version %1 → %2</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Changed on both sides, differently</source>
        <translation>Auf beiden Seiten verschieden geändert</translation>
    </message>
    <message>
        <source>Changed only left</source>
        <translation>Nur links geändert</translation>
    </message>
    <message>
        <source>Changed only right</source>
        <translation>Nur rechts geändert</translation>
    </message>
    <message>
        <source>Changed alike on both sides</source>
        <translation>Auf beiden Seiten gleich geändert</translation>
    </message>
    <message>
        <source>%1: base %2, left %3, right %4. %5</source>
        <translation>%1: Basis %2, links %3, rechts %4. %5</translation>
    </message>
    <message>
        <source>left: %1; right: %2</source>
        <translation>links: %1; rechts: %2</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a flag that the base has not</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>as the base</source>
        <translation>wie die Basis</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a flag that the base has</comment>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ComparePage</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Filter by key</source>
        <translation>Nach Schlüssel filtern</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Als JSON…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Als Markdown…</translation>
    </message>
    <message>
        <source>%1 persons on both sides, %2 only left, %3 only right</source>
        <translation>%1 Personen auf beiden Seiten, %2 nur links, %3 nur rechts</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 the same</source>
        <translation>
            <numerusform>%n Unterschied, %1 gleich</numerusform>
            <numerusform>%n Unterschiede, %1 gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Open a cache or a snapshot, or ask a server, then choose two persons or two sources.</source>
        <translation>Cache oder Snapshot öffnen oder Server abfragen, dann zwei Personen oder zwei Quellen wählen.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Nobody is on both sides</source>
        <translation>Niemand ist auf beiden Seiten</translation>
    </message>
    <message>
        <source>One side is not known</source>
        <translation>Eine Seite ist unbekannt</translation>
    </message>
    <message>
        <source>Choose a person left and a person right.</source>
        <translation>Links und rechts je eine Person wählen.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Beide sind gleich</translation>
    </message>
    <message>
        <source>Not one flag differs, in value, payload or reason.</source>
        <translation>Kein Flag unterscheidet sich in Wert, Payload oder Grund.</translation>
    </message>
    <message>
        <source>No difference fits the filter</source>
        <translation>Kein Unterschied passt zum Filter</translation>
    </message>
    <message>
        <source>Export differences</source>
        <translation>Unterschiede exportieren</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>Speichern nicht möglich: %1</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Also tells which side changed, and where both did</source>
        <translation>Zeigt auch, welche Seite sich geändert hat und wo sich beide geändert haben</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>With a base</source>
        <translation>Mit Basis</translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides, %1 only left, %2 only right</source>
        <translation>
            <numerusform>%n auf beiden Seiten geändert, %1 nur links, %2 nur rechts</numerusform>
            <numerusform>%n auf beiden Seiten geändert, %1 nur links, %2 nur rechts</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not in the base</source>
        <translation>Diese Person fehlt in der Basis</translation>
    </message>
    <message>
        <source>Choose another base, or go without one.</source>
        <translation>Eine andere Basis wählen oder ohne Basis vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n nicht gelesen</numerusform>
            <numerusform>%n nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been read on both sides</source>
        <translation>Niemand ist auf beiden Seiten gelesen</translation>
    </message>
    <message>
        <source>Snapshots have the flags of those who were looked at when they were made.</source>
        <translation>Snapshots enthalten die Flags derer, die beim Speichern angesehen worden waren.</translation>
    </message>
    <message>
        <source>Both sides are the same source</source>
        <translation>Beide Seiten sind dieselbe Quelle</translation>
    </message>
    <message>
        <source>Choose another source on one side, or a person on each.</source>
        <translation>Auf einer Seite eine andere Quelle wählen, oder auf beiden je eine Person.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::CompletionModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Destination</name>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>command, %1</source>
        <translation>Befehl, %1</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>person in %1</source>
        <translation>Person in %1</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Flag</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::DestinationModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::DetailsPane</name>
    <message>
        <source>Flag details</source>
        <translation>Flag-Details</translation>
    </message>
    <message>
        <source>Cached and live, field by field</source>
        <translation>Cache und live, Feld für Feld</translation>
    </message>
    <message>
        <source>Changes of this flag</source>
        <translation>Änderungen dieses Flags</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>No flag is chosen</source>
        <translation>Kein Flag gewählt</translation>
    </message>
    <message>
        <source>Choose one to see why it has its value.</source>
        <translation>Ein Flag wählen, um zu sehen, woher sein Wert kommt.</translation>
    </message>
    <message>
        <source>This person has no such flag.</source>
        <translation>Diese Person hat kein solches Flag.</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Changes are noted from the moment a source is open.</source>
        <translation>Änderungen werden aufgezeichnet, sobald eine Quelle offen ist.</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>No changes in the selected time</source>
        <translation>Keine Änderungen im gewählten Zeitraum</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::EntryModel</name>
    <message>
        <source>Group type is missing</source>
        <translation>Gruppentyp fehlt</translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation>Name fehlt</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Key is missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>Kein gültiges JSON</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Group type</source>
        <translation>Gruppentyp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::EntryTable</name>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::EventWriter</name>
    <message>
        <source>%1 is new: %2</source>
        <translation>%1 ist neu: %2</translation>
    </message>
    <message>
        <source>%1 is gone; it was %2</source>
        <translation>%1 ist weg; war %2</translation>
    </message>
    <message>
        <source>%1 has another payload</source>
        <translation>%1 hat einen anderen Payload</translation>
    </message>
    <message>
        <source>%1: %2, before that %3</source>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 is new in %2</source>
        <translation>%1 ist neu in %2</translation>
    </message>
    <message>
        <source>%1 is gone from %2</source>
        <translation>%1 ist nicht mehr in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more flags changed</source>
        <translation>
            <numerusform>%n weiteres Flag geändert</numerusform>
            <numerusform>%n weitere Flags geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1: HTTP %2 after %3 ms</source>
        <translation>Anfrage %1: HTTP %2 nach %3 ms</translation>
    </message>
    <message>
        <source>Request %1: %2, after %3 ms</source>
        <translation>Anfrage %1: %2, nach %3 ms</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Exporter</name>
    <message>
        <source>Export flags</source>
        <translation>Flags exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>Kommagetrennt (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation>Snapshot speichern</translation>
    </message>
    <message>
        <source>Snapshot without ids and properties (*.json)</source>
        <translation>Snapshot ohne IDs und Eigenschaften (*.json)</translation>
    </message>
    <message>
        <source>Snapshot (*.json)</source>
        <translation>Snapshot (*.json)</translation>
    </message>
    <message>
        <source>Not exported to %1: %2</source>
        <translation>Nicht nach %1 exportiert: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flags are in %1.</source>
        <translation>
            <numerusform>%n Flag nach %1 exportiert.</numerusform>
            <numerusform>%n Flags nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshot is in %1.</source>
        <translation>Der Snapshot liegt in %1.</translation>
    </message>
    <message>
        <source>Not saved to %1: %2</source>
        <translation>Nicht in %1 gespeichert: %2</translation>
    </message>
    <message>
        <source>No server was asked for this person: there is no request to copy.</source>
        <translation>Für diese Person wurde kein Server abgefragt: Es gibt keine Anfrage zum Kopieren.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FactLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FactList</name>
    <message>
        <source>Reason of the server</source>
        <translation>Grund des Servers</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>Code des Grundes</translation>
    </message>
    <message>
        <source>Matched condition</source>
        <translation>Zutreffende Bedingung</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>Flag version</source>
        <translation>Flag-Version</translation>
    </message>
    <message>
        <source>Flag id</source>
        <translation>Flag-ID</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Evaluated at</source>
        <translation>Ausgewertet am</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Hash of the properties</source>
        <translation>Hash der Eigenschaften</translation>
    </message>
    <message>
        <source>Hash of the properties, cached</source>
        <translation>Hash der Eigenschaften, Cache</translation>
    </message>
    <message>
        <source>Hash of the properties, live</source>
        <translation>Hash der Eigenschaften, live</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FailedSource</name>
    <message>
        <source>This is a server. It is asked for somebody&apos;s flags, with the project token.</source>
        <translation>Das ist ein Server. Er wird mit dem Projekt-Token nach den Flags einer Person gefragt.</translation>
    </message>
    <message>
        <source>Nothing was named.</source>
        <translation>Nichts angegeben.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FileSource</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Lesen abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Filter</name>
    <message>
        <source>%1, such as %2</source>
        <translation>%1, etwa %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n Flag</numerusform>
            <numerusform>%n Flags</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>answered by a server</source>
        <translation>vom Server beantwortet</translation>
    </message>
    <message>
        <source>remembered, stale or not</source>
        <translation>gespeichert, veraltet oder nicht</translation>
    </message>
    <message>
        <source>remembered and fresh</source>
        <translation>gespeichert und frisch</translation>
    </message>
    <message>
        <source>remembered and stale</source>
        <translation>gespeichert und veraltet</translation>
    </message>
    <message>
        <source>shipped with the application</source>
        <translation>mit der Anwendung ausgeliefert</translation>
    </message>
    <message>
        <source>decided on the device</source>
        <translation>auf dem Gerät entschieden</translation>
    </message>
    <message>
        <source>set by a developer</source>
        <translation>von einem Entwickler gesetzt</translation>
    </message>
    <message>
        <source>from nowhere</source>
        <translation>ohne Herkunft</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a variant or another text</source>
        <translation>eine Variante oder anderer Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an object or a list</source>
        <translation>ein Objekt oder eine Liste</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>cached and live differ</source>
        <translation>Cache und live unterscheiden sich</translation>
    </message>
    <message>
        <source>remembered for too long</source>
        <translation>zu lange gespeichert</translation>
    </message>
    <message>
        <source>with your star</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>where the value is from</source>
        <translation>woher der Wert kommt</translation>
    </message>
    <message>
        <source>the value, or a part of a text</source>
        <translation>der Wert oder ein Teil eines Textes</translation>
    </message>
    <message>
        <source>a part of the variant</source>
        <translation>ein Teil der Variante</translation>
    </message>
    <message>
        <source>a part of the payload</source>
        <translation>ein Teil des Payloads</translation>
    </message>
    <message>
        <source>a part of the server&apos;s reason</source>
        <translation>ein Teil des Grundes vom Server</translation>
    </message>
    <message>
        <source>the type of the value</source>
        <translation>der Typ des Wertes</translation>
    </message>
    <message>
        <source>the version of the flag</source>
        <translation>die Version des Flags</translation>
    </message>
    <message>
        <source>since it was confirmed</source>
        <translation>seit der Bestätigung</translation>
    </message>
    <message>
        <source>until it turns stale</source>
        <translation>bis es veraltet</translation>
    </message>
    <message>
        <source>since it changed</source>
        <translation>seit der Änderung</translation>
    </message>
    <message>
        <source>groups with a special meaning are not taken here</source>
        <translation>Gruppen mit besonderer Bedeutung sind hier nicht erlaubt</translation>
    </message>
    <message>
        <source>a repeated group that repeats something itself could take for ever</source>
        <translation>eine wiederholte Gruppe, die selbst etwas wiederholt, könnte endlos dauern</translation>
    </message>
    <message>
        <source>references to groups are not taken here</source>
        <translation>Verweise auf Gruppen sind hier nicht erlaubt</translation>
    </message>
    <message>
        <source>\Q is not taken here</source>
        <translation>\Q ist hier nicht erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>expressions have %n characters at most</source>
        <translation>
            <numerusform>Ausdrücke haben höchstens %n Zeichen</numerusform>
            <numerusform>Ausdrücke haben höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing may be repeated so often</source>
        <translation>so oft darf nichts wiederholt werden</translation>
    </message>
    <message>
        <source>this expression could take for ever</source>
        <translation>dieser Ausdruck könnte endlos dauern</translation>
    </message>
    <message numerus="yes">
        <source>filters have %n characters at most</source>
        <translation>
            <numerusform>Filter haben höchstens %n Zeichen</numerusform>
            <numerusform>Filter haben höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filters have %n words at most</source>
        <translation>
            <numerusform>Filter haben höchstens %n Wort</numerusform>
            <numerusform>Filter haben höchstens %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>a / has to end the expression</source>
        <translation>ein / muss den Ausdruck abschließen</translation>
    </message>
    <message>
        <source>a quote has to end the text</source>
        <translation>ein Anführungszeichen muss den Text abschließen</translation>
    </message>
    <message>
        <source>there is nothing between the quotes</source>
        <translation>zwischen den Anführungszeichen steht nichts</translation>
    </message>
    <message>
        <source>a minus needs something that it turns around</source>
        <translation>ein Minus braucht etwas, das es umkehrt</translation>
    </message>
    <message>
        <source>something has to follow, such as %1</source>
        <translation>hier muss etwas folgen, etwa %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not compared but takes a colon, such as %2</source>
        <translation>„%1“ wird nicht verglichen, sondern braucht einen Doppelpunkt, etwa %2</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes one of %2</source>
        <translation>„%1:“ erwartet eines von %2</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; did you mean %2:%3?</source>
        <translation>„%1“ gibt es nicht; war %2:%3 gemeint?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number, such as %2</source>
        <translation>„%1“ erwartet eine ganze Zahl, etwa %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compared by &lt; or &gt;, such as %2</source>
        <translation>„%1“ wird mit &lt; oder &gt; verglichen, etwa %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write it such as 30s, 5m, 2h or 7d</source>
        <translation>„%1“ ist keine Zeitangabe; Schreibweise: 30s, 5m, 2h oder 7d</translation>
    </message>
    <message>
        <source>there is no prefix &quot;%1:&quot;; put the word in quotes if it is a part of the key</source>
        <translation>das Präfix „%1:“ gibt es nicht; gehört das Wort zum Schlüssel, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>there is no prefix &quot;%1:&quot;; did you mean %2:?</source>
        <translation>das Präfix „%1:“ gibt es nicht; war %2: gemeint?</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FilterField</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved and latest filters</source>
        <translation>Gespeicherte und letzte Filter</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>Filter flags</source>
        <translation>Flags filtern</translation>
    </message>
    <message>
        <source>Filter flags: words of the key, diff, stale, value:true …</source>
        <translation>Flags filtern: Wörter des Schlüssels, diff, stale, value:true …</translation>
    </message>
    <message>
        <source>Not a filter: %1. The rows are those of before.</source>
        <translation>Kein Filter: %1. Die Zeilen sind die bisherigen.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FilterMenu</name>
    <message>
        <source>save the filter %1</source>
        <translation>Filter %1 speichern</translation>
    </message>
    <message>
        <source>remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Save this filter: %1</source>
        <translation>Diesen Filter speichern: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Sp&amp;alten</translation>
    </message>
    <message>
        <source>Columns of flags</source>
        <translation>Spalten der Flags</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagTexts</name>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Ohne Stern</translation>
    </message>
    <message>
        <source>Key:
%1</source>
        <translation>Schlüssel:
%1</translation>
    </message>
    <message>
        <source>Variant:
%1</source>
        <translation>Variante:
%1</translation>
    </message>
    <message>
        <source>Reason, as the server has it:
%1
%2</source>
        <translation>Grund, wie ihn der Server angibt:
%1
%2</translation>
    </message>
    <message>
        <source>Changed at %1</source>
        <translation>Geändert am %1</translation>
    </message>
    <message>
        <source>No change seen since the inspector looks</source>
        <translation>Keine Änderung, seit der Inspector zusieht</translation>
    </message>
    <message>
        <source>What is remembered, and what the server answered:
Cached: %1
Live: %2</source>
        <translation>Was gespeichert ist und was der Server geantwortet hat:
Cache: %1
Live: %2</translation>
    </message>
    <message>
        <source>No payload</source>
        <translation>Kein Payload</translation>
    </message>
    <message>
        <source>Payload:
%1</source>
        <translation>Payload:
%1</translation>
    </message>
    <message>
        <source>Remembered, and confirmed: %1
Turns stale: %2
Answered live: %3</source>
        <translation>Gespeichert und bestätigt: %1
Veraltet ab: %2
Live beantwortet: %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <translation>%1: %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>bestätigt %1</translation>
    </message>
    <message>
        <source>of unknown age</source>
        <translation>Alter unbekannt</translation>
    </message>
    <message>
        <source>the same in the cache</source>
        <translation>im Cache gleich</translation>
    </message>
    <message>
        <source>the server does not know it</source>
        <translation>dem Server unbekannt</translation>
    </message>
    <message>
        <source>the cache does not have it</source>
        <translation>nicht im Cache</translation>
    </message>
    <message>
        <source>differs from cached %1</source>
        <translation>weicht vom Cache ab: %1</translation>
    </message>
    <message>
        <source>its payload differs from the cached one</source>
        <translation>Payload weicht vom Cache ab</translation>
    </message>
    <message>
        <source>its reason differs from the cached one</source>
        <translation>Grund weicht vom Cache ab</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>only cached</source>
        <translation>nur im Cache</translation>
    </message>
    <message>
        <source>only live</source>
        <translation>nur live</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>What an application would be served now</source>
        <translation>Was eine Anwendung jetzt erhalten würde</translation>
    </message>
    <message>
        <source>Where that value is from</source>
        <translation>Woher dieser Wert kommt</translation>
    </message>
    <message>
        <source>In what the cached and the live flag differ</source>
        <translation>Worin sich das Flag im Cache und live unterscheidet</translation>
    </message>
    <message>
        <source>Since the value was confirmed by the server</source>
        <translation>Zeit seit der Bestätigung des Wertes durch den Server</translation>
    </message>
    <message>
        <source>Until what is remembered turns stale</source>
        <translation>Zeit, bis der gespeicherte Stand veraltet</translation>
    </message>
    <message>
        <source>When the inspector saw the value change</source>
        <translation>Wann der Inspector eine Wertänderung gesehen hat</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagsPage</name>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n Flag</numerusform>
            <numerusform>%n Flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flags</source>
        <translation>
            <numerusform>%1 von %n Flag</numerusform>
            <numerusform>%1 von %n Flags</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the star of %1</source>
        <translation>Stern von %1 entfernen</translation>
    </message>
    <message>
        <source>star %1</source>
        <translation>%1 mit Stern markieren</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagsState</name>
    <message>
        <source>Too old to be served: applications get their own defaults.</source>
        <translation>Zu alt zum Ausliefern: Anwendungen erhalten ihre eigenen Standardwerte.</translation>
    </message>
    <message>
        <source>Written by a newer library: there may be more in it.</source>
        <translation>Von einer neueren Bibliothek geschrieben: Er enthält womöglich mehr.</translation>
    </message>
    <message>
        <source>Open a cache, and see what is in it</source>
        <translation>Cache öffnen und sehen, was darin ist</translation>
    </message>
    <message>
        <source>Drop a folder, a file or a URL anywhere in this window, or ask a server. Looking changes nothing: not the order of use, not a byte.</source>
        <translation>Ordner, Datei oder URL irgendwo in diesem Fenster ablegen oder einen Server abfragen. Ansehen ändert nichts: weder die Nutzungsreihenfolge noch ein einziges Byte.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 may not be looked into</source>
        <translation>Kein Zugriff auf %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The record of %1 is damaged</source>
        <translation>Der Datensatz von %1 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 could not be asked for</source>
        <translation>%1 konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>%1 has no cached flags</source>
        <translation>%1 hat keine Flags im Cache</translation>
    </message>
    <message>
        <source>Nothing is stored: never fetched, forgotten, or evicted to make room for others.</source>
        <translation>Nichts gespeichert: nie abgerufen, vergessen oder verdrängt, um Platz zu schaffen.</translation>
    </message>
    <message>
        <source>%1 has no flags</source>
        <translation>%1 hat keine Flags</translation>
    </message>
    <message>
        <source>The server answered, and named none.</source>
        <translation>Der Server hat geantwortet und keine genannt.</translation>
    </message>
    <message>
        <source>What is stored is an answer that named none.</source>
        <translation>Gespeichert ist eine Antwort, die keine nannte.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n flags</source>
        <translation>
            <numerusform>Der Filter blendet %n Flag aus</numerusform>
            <numerusform>Der Filter blendet alle %n Flags aus</numerusform>
        </translation>
    </message>
    <message>
        <source>They are still there.</source>
        <translation>Sie sind noch da.</translation>
    </message>
    <message>
        <source>Looking into %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Whom shall %1 be asked for?</source>
        <translation>Für wen soll %1 abgefragt werden?</translation>
    </message>
    <message>
        <source>%1 remembers nobody</source>
        <translation>%1 hat niemanden gespeichert</translation>
    </message>
    <message>
        <source>No application has stored flags here yet. As soon as one does, they appear by themselves.</source>
        <translation>Hier hat noch keine Anwendung Flags gespeichert. Sobald es eine tut, erscheinen sie von selbst.</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Each row under a source is somebody whose flags are known there.</source>
        <translation>Jede Zeile unter einer Quelle ist jemand, dessen Flags dort bekannt sind.</translation>
    </message>
    <message>
        <source>%1 has not been read</source>
        <translation>%1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Reading was stopped before anything came.</source>
        <translation>Das Lesen wurde abgebrochen, bevor etwas ankam.</translation>
    </message>
    <message>
        <source>Nobody in %1 can be read</source>
        <translation>Niemand in %1 ist lesbar</translation>
    </message>
    <message>
        <source>Nobody looked at this person before the snapshot was made.</source>
        <translation>Niemand hat diese Person angesehen, bevor der Snapshot entstand.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FocusState</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Open a cache or a snapshot, or ask a server.</source>
        <translation>Cache oder Snapshot öffnen oder Server abfragen.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Keine Person gewählt</translation>
    </message>
    <message>
        <source>Choose a person among the sources.</source>
        <translation>Eine Person unter den Quellen wählen.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Nothing is known of this person yet</source>
        <translation>Über diese Person ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Nicht zu öffnen</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Help</name>
    <message>
        <source>About Halyard Inspector</source>
        <translation>Über Halyard Inspector</translation>
    </message>
    <message>
        <source>Halyard Inspector %1

Shows which feature flags an application has, from where, and how old they are. Looking changes nothing.

MIT licence. Made with Qt %2.</source>
        <translation>Halyard Inspector %1

Zeigt, welche Feature-Flags eine Anwendung hat, woher sie kommen und wie alt sie sind. Ansehen ändert nichts.

MIT-Lizenz. Erstellt mit Qt %2.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::HistoryModel</name>
    <message>
        <source>%1: %2 became %3, in %4</source>
        <translation>%1: aus %2 wurde %3, in %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Keymap</name>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are those from F1 on.</source>
        <translation>Tasten brauchen Strg, Alt oder Meta; nur die ab F1 nicht.</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;.</source>
        <comment>keys, command</comment>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Ladder</name>
    <message>
        <source>Override</source>
        <translation>Override</translation>
    </message>
    <message>
        <source>Only the running application knows whether a developer has set one.</source>
        <translation>Nur die laufende Anwendung weiß, ob ein Entwickler einen gesetzt hat.</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>Bootstrap</translation>
    </message>
    <message>
        <source>Only the running application knows the values it was shipped with; they count until the first answer.</source>
        <translation>Nur die laufende Anwendung kennt die mitgelieferten Werte; sie gelten bis zur ersten Antwort.</translation>
    </message>
    <message>
        <source>Fresh cache</source>
        <translation>Frischer Cache</translation>
    </message>
    <message>
        <source>Stale cache</source>
        <translation>Veralteter Cache</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>Only the running application knows what its code falls back to.</source>
        <translation>Nur die laufende Anwendung kennt den Rückfallwert in ihrem Code.</translation>
    </message>
    <message>
        <source>known to a running application only</source>
        <translation>nur einer laufenden Anwendung bekannt</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Nobody has asked a server for this person.</source>
        <translation>Für diese Person wurde noch kein Server abgefragt.</translation>
    </message>
    <message>
        <source>The latest request failed (%1); this is the answer before it.</source>
        <translation>Die letzte Anfrage ist fehlgeschlagen (%1); dies ist die Antwort davor.</translation>
    </message>
    <message>
        <source>The request failed: %1</source>
        <translation>Die Anfrage ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The server could not evaluate this flag.</source>
        <translation>Der Server konnte dieses Flag nicht auswerten.</translation>
    </message>
    <message>
        <source>The answer lacks this flag, and was not complete: %1</source>
        <translation>Das Flag fehlt in der Antwort, und sie war unvollständig: %1</translation>
    </message>
    <message>
        <source>The server answered, and this flag was not in its answer.</source>
        <translation>Der Server hat geantwortet, aber ohne dieses Flag.</translation>
    </message>
    <message>
        <source>No cache is open that has this person.</source>
        <translation>Kein offener Cache enthält diese Person.</translation>
    </message>
    <message>
        <source>Nothing is stored for this person.</source>
        <translation>Für diese Person ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>The record is damaged: %1</source>
        <translation>Der Datensatz ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The cache cannot be read now (%1); this is what it held before.</source>
        <translation>Der Cache ist gerade nicht lesbar (%1); dies stand zuvor darin.</translation>
    </message>
    <message>
        <source>The cache cannot be read: %1</source>
        <translation>Der Cache ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The record does not have this flag.</source>
        <translation>Der Datensatz enthält dieses Flag nicht.</translation>
    </message>
    <message>
        <source>The record is too old to be served at all.</source>
        <translation>Der Datensatz ist zu alt, um noch ausgeliefert zu werden.</translation>
    </message>
    <message>
        <source>The age of the record is unknown, so it counts as stale.</source>
        <translation>Das Alter des Datensatzes ist unbekannt, daher gilt er als veraltet.</translation>
    </message>
    <message>
        <source>The record expired %1 ago.</source>
        <translation>Der Datensatz ist vor %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The record is still fresh.</source>
        <translation>Der Datensatz ist noch frisch.</translation>
    </message>
    <message>
        <source>The record is still fresh, for another %1.</source>
        <translation>Der Datensatz ist noch frisch, für weitere %1.</translation>
    </message>
    <message>
        <source>“%1” comes before it.</source>
        <translation>„%1“ hat Vorrang.</translation>
    </message>
    <message>
        <source>An application keeps this value, because the server could not tell another.</source>
        <translation>Eine Anwendung behält diesen Wert, weil der Server keinen anderen nennen konnte.</translation>
    </message>
    <message>
        <source>An application that takes over the server&apos;s answer will drop this value.</source>
        <translation>Eine Anwendung, die die Antwort des Servers übernimmt, verwirft diesen Wert.</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwortet %1</translation>
    </message>
    <message>
        <source>answered %1, request %2</source>
        <translation>beantwortet %1, Anfrage %2</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>geschrieben %1</translation>
    </message>
    <message>
        <source>written %1 by %2</source>
        <translation>geschrieben %1 von %2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Link</name>
    <message>
        <source>it holds a password</source>
        <translation>er enthält ein Passwort</translation>
    </message>
    <message>
        <source>its file is not on this machine</source>
        <translation>seine Datei liegt nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>it would open &quot;%1&quot;, which links may not</source>
        <translation>er würde „%1“ öffnen, was Links nicht dürfen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole path</source>
        <translation>„%1“ ist kein vollständiger Pfad</translation>
    </message>
    <message>
        <source>it holds letters that cannot be seen</source>
        <translation>er enthält unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>its filter is none: %1</source>
        <translation>sein Filter ist keiner: %1</translation>
    </message>
    <message>
        <source>it leads nowhere</source>
        <translation>er führt ins Leere</translation>
    </message>
    <message>
        <source>This link is not followed: %1.</source>
        <translation>Diesem Link wird nicht gefolgt: %1.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>er ist zu lang</translation>
    </message>
    <message>
        <source>it is not written as one</source>
        <translation>er ist nicht wie ein solcher geschrieben</translation>
    </message>
    <message>
        <source>it wants &quot;%1&quot;, which links cannot</source>
        <translation>er verlangt „%1“, was Links nicht können</translation>
    </message>
    <message>
        <source>it says &quot;%1&quot; twice</source>
        <translation>er nennt „%1“ zweimal</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::LinkFollower</name>
    <message>
        <source>The link is on the clipboard. It holds no token.</source>
        <translation>Der Link ist in der Zwischenablage. Er enthält kein Token.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>A link wants to connect to %1</source>
        <translation>Ein Link möchte eine Verbindung zu %1 herstellen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Do not follow</source>
        <translation>Nicht folgen</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::LiveSource</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 did not accept the project token (HTTP %2).</source>
        <translation>%1 hat das Projekt-Token nicht akzeptiert (HTTP %2).</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::LocalFile</name>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation>%1 ist ein Link ins Leere.</translation>
    </message>
    <message>
        <source>%1: this user may not enter the folder %2.</source>
        <translation>%1: Dieser Benutzer darf den Ordner %2 nicht betreten.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, not a file.</source>
        <translation>%1 ist ein Gerät, eine Pipe oder ein Socket, keine Datei.</translation>
    </message>
    <message>
        <source>%1: this user may not read the file.</source>
        <translation>%1: Dieser Benutzer darf die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is larger than %2, which nothing is that could be shown.</source>
        <translation>%1 ist größer als %2; nichts Anzeigbares ist so groß.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the disk.</source>
        <translation>%1 lässt sich nicht lesen. Datenträger prüfen.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Locator</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Springen zu</translation>
    </message>
    <message>
        <source>Jump to a flag, a person, a source or a command</source>
        <translation>Springen zu Flag, Person, Quelle oder Befehl</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Sources and persons</source>
        <translation>Quellen und Personen</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Re-fetch</source>
        <translation>Neu abrufen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation>Springen zu…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused: what comes in waits.</source>
        <translation>Pausiert: Neues wartet.</translation>
    </message>
    <message numerus="yes">
        <source>Paused, +%n waiting</source>
        <translation>
            <numerusform>Pausiert, +%n wartet</numerusform>
            <numerusform>Pausiert, +%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: +%n waiting.</source>
        <translation>
            <numerusform>Pausiert: +%n wartet.</numerusform>
            <numerusform>Pausiert: +%n warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 — Halyard Inspector</source>
        <translation>%1 in %2 — Halyard Inspector</translation>
    </message>
    <message>
        <source>Halyard Inspector</source>
        <translation>Halyard Inspector</translation>
    </message>
    <message>
        <source>Read-only: nobody is asked, and no file is written.</source>
        <translation>Nur lesen: Niemand wird gefragt, und keine Datei wird geschrieben.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 — Halyard Inspector</source>
        <translation>%1 in %2, %3 — Halyard Inspector</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::MatrixModel</name>
    <message>
        <source>%1 + payload</source>
        <translation>%1 + Payload</translation>
    </message>
    <message>
        <source>%1, payload %2</source>
        <translation>%1, Payload %2</translation>
    </message>
    <message>
        <source>%1 for %2: not known</source>
        <translation>%1 für %2: unbekannt</translation>
    </message>
    <message>
        <source>%1 for %2: missing</source>
        <translation>%1 für %2: fehlt</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <translation>%1 für %2: %3</translation>
    </message>
    <message>
        <source>%1 for %2: missing, unlike most</source>
        <translation>%1 für %2: fehlt, anders als bei den meisten</translation>
    </message>
    <message>
        <source>%1 for %2: %3, unlike most</source>
        <translation>%1 für %2: %3, anders als bei den meisten</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Only differing</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Flags and persons</source>
        <translation>Flags und Personen</translation>
    </message>
    <message>
        <source>Persons read</source>
        <translation>Gelesene Personen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) read</source>
        <translation>
            <numerusform>%1 von %n Person gelesen</numerusform>
            <numerusform>%1 von %n Personen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flag(s) differ</source>
        <translation>
            <numerusform>%1 von %n Flag unterschiedlich</numerusform>
            <numerusform>%1 von %n Flags unterschiedlich</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Open a cache or a snapshot to see where persons differ.</source>
        <translation>Cache oder Snapshot öffnen, um zu sehen, worin sich Personen unterscheiden.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>All persons have the same</source>
        <translation>Alle Personen haben dasselbe</translation>
    </message>
    <message>
        <source>Turn off “Only differing” to see all flags.</source>
        <translation>„Nur Unterschiede“ ausschalten, um alle Flags zu sehen.</translation>
    </message>
    <message>
        <source>There are no flags</source>
        <translation>Keine Flags vorhanden</translation>
    </message>
    <message>
        <source>Export matrix</source>
        <translation>Matrix exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>Speichern nicht möglich: %1</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Naming</name>
    <message>
        <source>Who is this? Caches keep no names: with host and project token, whoever has this id gets its name. With the id alone, the person looked at is called so.</source>
        <translation>Wer ist das? Caches speichern keine Namen: Mit Host und Projekt-Token erhält den Namen, wer diese ID hat. Nur mit der ID wird die angezeigte Person so genannt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>distinct id, such as operator-7</source>
        <translation>Distinct ID, etwa operator-7</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Project token</source>
        <translation>Projekt-Token</translation>
    </message>
    <message>
        <source>An id is needed.</source>
        <translation>Eine ID ist erforderlich.</translation>
    </message>
    <message>
        <source>Host and project token go together.</source>
        <translation>Host und Projekt-Token gehören zusammen.</translation>
    </message>
    <message>
        <source>No person is looked at: give host and project token.</source>
        <translation>Keine Person wird angezeigt: Host und Projekt-Token angeben.</translation>
    </message>
    <message>
        <source>The host is no URL.</source>
        <translation>Der Host ist keine URL.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are %1.</source>
        <translation>
            <numerusform>%n Person ist %1.</numerusform>
            <numerusform>%n Personen sind %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the open caches is %1 of that project.</source>
        <translation>Niemand in den offenen Caches ist %1 aus diesem Projekt.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::NoteBar</name>
    <message>
        <source>Close this note</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Opener</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a record or a snapshot</source>
        <translation>Datensatz oder Snapshot öffnen</translation>
    </message>
    <message>
        <source>Records and snapshots (*.json *.gz)</source>
        <translation>Datensätze und Snapshots (*.json *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a cache folder</source>
        <translation>Cache-Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a cache by its URL</source>
        <translation>Cache per URL öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>%1 lässt sich nicht anzeigen: %2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PairList</name>
    <message>
        <source>Persons of both sides</source>
        <translation>Personen beider Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n difference(s))</source>
        <comment>person</comment>
        <translation>
            <numerusform>%1 (%n Unterschied)</numerusform>
            <numerusform>%1 (%n Unterschiede)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only left)</source>
        <comment>person</comment>
        <translation>%1 (nur links)</translation>
    </message>
    <message>
        <source>%1 (only right)</source>
        <comment>person</comment>
        <translation>%1 (nur rechts)</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PaneJoiner</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Ask for another person…</source>
        <translation>Weitere Person abfragen…</translation>
    </message>
    <message>
        <source>Find a person in the caches…</source>
        <translation>Person in den Caches suchen…</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PayloadModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>(value)</source>
        <translation>(Wert)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the beginning of %2 characters)</source>
        <translation>%1 (Anfang von %2 Zeichen)</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Boolean</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Not JSON, near line %1, column %2: %3</source>
        <translation>Kein JSON, nahe Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PayloadPanel</name>
    <message>
        <source>As stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Cached payload</source>
        <translation>Payload im Cache</translation>
    </message>
    <message>
        <source>Live payload</source>
        <translation>Live-Payload</translation>
    </message>
    <message>
        <source>Payload, cached and live alike</source>
        <translation>Payload, im Cache und live gleich</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PayloadSide</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No payload</source>
        <translation>Kein Payload</translation>
    </message>
    <message>
        <source>The server sends one only for flags that have it set.</source>
        <translation>Der Server sendet nur für Flags einen Payload, bei denen er gesetzt ist.</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>Kein gültiges JSON</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PersonFinder</name>
    <message>
        <source>Several persons may be meant by %1: choose one of them.</source>
        <translation>Mit %1 können mehrere Personen gemeint sein: eine davon auswählen.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Niemand hier heißt %1.</translation>
    </message>
    <message>
        <source>Nobody here is called %1. Caches keep no ids: to find one takes the project token.</source>
        <translation>Niemand hier heißt %1. Caches speichern keine IDs: Um eine zu finden, braucht es das Projekt-Token.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PersonPicker</name>
    <message>
        <source>%1: source</source>
        <comment>left or right</comment>
        <translation>%1: Quelle</translation>
    </message>
    <message>
        <source>%1: person</source>
        <comment>left or right</comment>
        <translation>%1: Person</translation>
    </message>
    <message>
        <source>Whole source</source>
        <translation>Ganze Quelle</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>person, source</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Problem</name>
    <message numerus="yes">
        <source>This record was evicted and stored again %n times.</source>
        <translation>
            <numerusform>Dieser Datensatz wurde %n-mal verdrängt und neu gespeichert.</numerusform>
            <numerusform>Dieser Datensatz wurde %n-mal verdrängt und neu gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>More persons use the cache than fit: let its size or its number of users grow.</source>
        <translation>Mehr Personen nutzen den Cache, als hineinpassen: Größe oder Benutzerzahl des Caches erhöhen.</translation>
    </message>
    <message>
        <source>An older answer took the place of a newer one: two processes write this cache.</source>
        <translation>Eine ältere Antwort hat eine neuere ersetzt: Zwei Prozesse schreiben in diesen Cache.</translation>
    </message>
    <message>
        <source>That is safe. Should values jump back and forth, let the processes send the same properties.</source>
        <translation>Das ist ungefährlich. Falls Werte hin- und herspringen, sollten die Prozesse dieselben Eigenschaften senden.</translation>
    </message>
    <message>
        <source>Damaged record</source>
        <translation>Beschädigter Datensatz</translation>
    </message>
    <message>
        <source>Secret key in use</source>
        <translation>Geheimer Schlüssel in Gebrauch</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Kontingent aufgebraucht</translation>
    </message>
    <message>
        <source>Refresh failed</source>
        <translation>Aktualisierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Incomplete answer</source>
        <translation>Unvollständige Antwort</translation>
    </message>
    <message>
        <source>Cached differs from live</source>
        <translation>Cache weicht von live ab</translation>
    </message>
    <message>
        <source>Computed for other properties</source>
        <translation>Für andere Eigenschaften berechnet</translation>
    </message>
    <message>
        <source>Too old to be served</source>
        <translation>Zu alt zum Ausliefern</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>Payload is not JSON</source>
        <translation>Payload ist kein JSON</translation>
    </message>
    <message>
        <source>Payload of another type</source>
        <translation>Payload anderen Typs</translation>
    </message>
    <message>
        <source>Never returned</source>
        <translation>Nie geliefert</translation>
    </message>
    <message>
        <source>Others can read the cache</source>
        <translation>Andere können den Cache lesen</translation>
    </message>
    <message>
        <source>Two writers</source>
        <translation>Zwei Schreiber</translation>
    </message>
    <message>
        <source>Evicted again and again</source>
        <translation>Immer wieder verdrängt</translation>
    </message>
    <message>
        <source>Asks too often</source>
        <translation>Fragt zu oft</translation>
    </message>
    <message>
        <source>Newer format</source>
        <translation>Neueres Format</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProblemCollector</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 von %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%n weiteres in %1</numerusform>
            <numerusform>%n weitere in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProblemModel</name>
    <message>
        <source>%1: %2, %3. %4 %5</source>
        <translation>%1: %2, %3. %4 %5</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProblemsPane</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>What is opened is looked through for problems by itself.</source>
        <translation>Was geöffnet ist, wird von selbst auf Probleme geprüft.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>Nichts zu beanstanden</translation>
    </message>
    <message>
        <source>What is open is looked through again whenever something changes.</source>
        <translation>Was offen ist, wird bei jeder Änderung erneut geprüft.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProgressStrip</name>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PromptBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RawPanel</name>
    <message>
        <source>Record as stored</source>
        <translation>Datensatz wie gespeichert</translation>
    </message>
    <message>
        <source>Save whole…</source>
        <translation>Ganz speichern…</translation>
    </message>
    <message>
        <source>What to do with the record</source>
        <translation>Aktionen für den Datensatz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Side to show</source>
        <translation>Angezeigte Seite</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown.</source>
        <translation>Nur die ersten %1 von %2 werden angezeigt.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Datensatz speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>Speichern nicht möglich: %1</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Kein Datensatz</translation>
    </message>
    <message>
        <source>Neither a cache nor a server gave one of this person.</source>
        <translation>Weder ein Cache noch ein Server hat einen für diese Person geliefert.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecentList</name>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecordRules</name>
    <message>
        <source>The record cannot be read, so applications go without it: %1</source>
        <translation>Der Datensatz ist nicht lesbar, Anwendungen kommen ohne ihn aus: %1</translation>
    </message>
    <message>
        <source>The next answer of the server replaces it. If it happens again, look at the disk, and at what else writes there.</source>
        <translation>Die nächste Antwort des Servers ersetzt ihn. Falls es wieder vorkommt: den Datenträger prüfen und was sonst noch dorthin schreibt.</translation>
    </message>
    <message>
        <source>A newer version wrote this record, and what this one does not know is not shown.</source>
        <translation>Eine neuere Version hat diesen Datensatz geschrieben; was diese hier nicht kennt, wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Use an inspector that is as new as the application.</source>
        <translation>Einen Inspector verwenden, der so neu ist wie die Anwendung.</translation>
    </message>
    <message>
        <source>The record is older than the cache may serve, so applications go without it.</source>
        <translation>Der Datensatz ist älter, als der Cache ausliefern darf; Anwendungen kommen ohne ihn aus.</translation>
    </message>
    <message>
        <source>Find out why nothing was refreshed for so long, or let stale_ttl grow.</source>
        <translation>Klären, warum so lange nichts aktualisiert wurde, oder stale_ttl erhöhen.</translation>
    </message>
    <message>
        <source>The record expired %1 ago. It is still served, and asked for again.</source>
        <translation>Der Datensatz ist vor %1 abgelaufen. Er wird weiter ausgeliefert und neu abgefragt.</translation>
    </message>
    <message>
        <source>The age of the record is unknown, so it counts as stale. It is still served, and asked for again.</source>
        <translation>Das Alter des Datensatzes ist unbekannt, daher gilt er als veraltet. Er wird weiter ausgeliefert und neu abgefragt.</translation>
    </message>
    <message>
        <source>That is fine for an application that does not run. If one runs, its refresh fails: ask the server from here.</source>
        <translation>Das ist in Ordnung, wenn die Anwendung nicht läuft. Läuft sie, schlägt ihre Aktualisierung fehl: den Server von hier aus abfragen.</translation>
    </message>
    <message>
        <source>The quota for flags of this project is used up. Applications keep what they had.</source>
        <translation>Das Kontingent für Flags dieses Projekts ist aufgebraucht. Anwendungen behalten, was sie hatten.</translation>
    </message>
    <message>
        <source>Raise the limit in the billing settings of PostHog, or ask less often.</source>
        <translation>Das Limit in den Abrechnungseinstellungen von PostHog erhöhen oder seltener abfragen.</translation>
    </message>
    <message>
        <source>Nobody has answered yet: %1</source>
        <translation>Noch keine Antwort: %1</translation>
    </message>
    <message>
        <source>The refresh failed, and what is shown was answered before: %1</source>
        <translation>Die Aktualisierung ist fehlgeschlagen; angezeigt wird eine frühere Antwort: %1</translation>
    </message>
    <message>
        <source>Applications keep their last values. The requests tell what went over the wire.</source>
        <translation>Anwendungen behalten ihre letzten Werte. Die Anfragen zeigen, was übertragen wurde.</translation>
    </message>
    <message>
        <source>The server could not evaluate every flag: %1</source>
        <translation>Der Server konnte nicht jedes Flag auswerten: %1</translation>
    </message>
    <message>
        <source>Flags that failed keep their earlier values. Asking again may help.</source>
        <translation>Fehlgeschlagene Flags behalten ihre früheren Werte. Erneutes Abfragen kann helfen.</translation>
    </message>
    <message>
        <source>Set the clock of the machine that wrote this. Until then ages are guesses.</source>
        <translation>Die Uhr des Rechners stellen, der dies geschrieben hat. Bis dahin sind Altersangaben geschätzt.</translation>
    </message>
    <message>
        <source>This was fetched in the future, at %1.</source>
        <translation>Dies wurde in der Zukunft abgerufen, am %1.</translation>
    </message>
    <message>
        <source>This was fetched at %1, when this library did not exist.</source>
        <translation>Dies wurde am %1 abgerufen, als es diese Bibliothek noch nicht gab.</translation>
    </message>
    <message>
        <source>The clock here and the server&apos;s differ by %1.</source>
        <translation>Die Uhr hier und die des Servers weichen um %1 voneinander ab.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecordSource</name>
    <message>
        <source>This is no whole record: %1.</source>
        <translation>Kein vollständiger Datensatz: %1.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecordingNetwork</name>
    <message>
        <source>refused with HTTP %1</source>
        <translation>mit HTTP %1 abgelehnt</translation>
    </message>
    <message>
        <source>stopped before the answer was whole</source>
        <translation>vor dem Ende der Antwort abgebrochen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the host name could not be resolved</source>
        <translation>der Hostname konnte nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>keine sichere Verbindung möglich</translation>
    </message>
    <message>
        <source>the answer could not be decompressed</source>
        <translation>die Antwort ließ sich nicht entpacken</translation>
    </message>
    <message>
        <source>the network failed (%1)</source>
        <translation>Netzwerkfehler (%1)</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RequestDetail</name>
    <message>
        <source>Request with headers and body</source>
        <translation>Anfrage mit Headern und Body</translation>
    </message>
    <message>
        <source>Answer with headers and body</source>
        <translation>Antwort mit Headern und Body</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were kept.</source>
        <translation>Nur die ersten %1 von %2 wurden behalten.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RequestModel</name>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Request %1 for %2 to %3, under way</source>
        <translation>Anfrage %1 für %2 an %3, läuft</translation>
    </message>
    <message>
        <source>Request %1 for %2 to %3: %4</source>
        <translation>Anfrage %1 für %2 an %3: %4</translation>
    </message>
    <message>
        <source>Request %1 for %2 to %3: HTTP %4, %5, after %6</source>
        <translation>Anfrage %1 für %2 an %3: HTTP %4, %5, nach %6</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RequestsPane</name>
    <message>
        <source>Clear requests</source>
        <translation>Anfragen leeren</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL with token and ids</source>
        <translation>Als cURL mit Token und IDs kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>%1 von %n Anfrage</numerusform>
            <numerusform>%1 von %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s), %2 older ones were dropped</source>
        <translation>
            <numerusform>%1 von %n Anfrage, %2 ältere verworfen</numerusform>
            <numerusform>%1 von %n Anfragen, %2 ältere verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>Keine Anfragen</translation>
    </message>
    <message>
        <source>Requests to servers that are asked from here are listed with times, sizes and bodies.</source>
        <translation>Anfragen an Server, die von hier aus abgefragt werden, erscheinen hier mit Zeiten, Größen und Bodys.</translation>
    </message>
    <message>
        <source>No requests in the selected time</source>
        <translation>Keine Anfragen im gewählten Zeitraum</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Session</name>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Forget the name %1</source>
        <translation>Namen %1 vergessen</translation>
    </message>
    <message>
        <source>Name a person %1</source>
        <translation>Person %1 nennen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SessionFile</name>
    <message>
        <source>A newer version of this program wrote it.</source>
        <translation>Eine neuere Version dieses Programms hat sie geschrieben.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The last session cannot be restored. %1 Its file is kept as %2.</source>
        <translation>Die letzte Sitzung lässt sich nicht wiederherstellen. %1 Ihre Datei bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>The last session cannot be restored. %1</source>
        <translation>Die letzte Sitzung lässt sich nicht wiederherstellen. %1</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SessionKeeper</name>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>Die letzte Sitzung wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Ohne sie starten</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ShortcutModel</name>
    <message>
        <source>Clear the filter, then back to the flags</source>
        <translation>Filter löschen, dann zurück zu den Flags</translation>
    </message>
    <message>
        <source>%1: no keys, usually %2</source>
        <translation>%1: keine Tasten, Standard %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <translation>%1: %2, Standard %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Standardtasten</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ShortcutsDialog</name>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by command or keys</source>
        <translation>Nach Befehl oder Tasten filtern</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press the keys that the chosen command is to have</source>
        <translation>Die Tasten drücken, die der gewählte Befehl erhalten soll</translation>
    </message>
    <message>
        <source>No command fits the filter</source>
        <translation>Kein Befehl passt zum Filter</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SideRules</name>
    <message numerus="yes">
        <source>%n flag(s) differ between the cache and what %1 answers now.</source>
        <translation>
            <numerusform>%n Flag unterscheidet sich zwischen dem Cache und der jetzigen Antwort von %1.</numerusform>
            <numerusform>%n Flags unterscheiden sich zwischen dem Cache und der jetzigen Antwort von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>An application that starts without network shows the cached values. A refresh brings them up to date.</source>
        <translation>Eine Anwendung, die ohne Netzwerk startet, zeigt die Werte aus dem Cache. Eine Aktualisierung bringt sie auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>What is cached was computed for other properties of this person or group than what was asked for now.</source>
        <translation>Der Cache-Stand wurde für andere Eigenschaften dieser Person oder Gruppe berechnet als die jetzt abgefragten.</translation>
    </message>
    <message>
        <source>Ask with the properties that the application sends, before you compare values.</source>
        <translation>Vor dem Vergleichen mit den Eigenschaften abfragen, die die Anwendung sendet.</translation>
    </message>
    <message>
        <source>The cached payload is %1, the live one is %2.</source>
        <translation>Der Payload im Cache ist %1, der Live-Payload ist %2.</translation>
    </message>
    <message>
        <source>Make sure that every version of the application in use can read both.</source>
        <translation>Sicherstellen, dass jede eingesetzte Version der Anwendung beide lesen kann.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein Boolean</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>Applications get it as a text. Correct the payload of the flag in PostHog.</source>
        <translation>Anwendungen erhalten ihn als Text. Den Payload des Flags in PostHog korrigieren.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SidesModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Grund-Code</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Flag id</source>
        <translation>Flag-ID</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Properties&apos; hash</source>
        <translation>Eigenschaften-Hash</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>nur eine Seite</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>%1: cached %2, live %3, %4</source>
        <comment>field, two values, same or differs</comment>
        <translation>%1: Cache %2, live %3, %4</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Snapshot</name>
    <message>
        <source>The server could not evaluate every flag.</source>
        <translation>Der Server konnte nicht jedes Flag auswerten.</translation>
    </message>
    <message>
        <source>saved answer</source>
        <translation>gespeicherte Antwort</translation>
    </message>
    <message>
        <source>More than %1 persons are too many to be shown.</source>
        <translation>Mehr als %1 Personen sind zu viele zum Anzeigen.</translation>
    </message>
    <message>
        <source>More than %1 flags are too many to be shown.</source>
        <translation>Mehr als %1 Flags sind zu viele zum Anzeigen.</translation>
    </message>
    <message>
        <source>The snapshot does not say of which version it is.</source>
        <translation>Der Snapshot nennt seine Version nicht.</translation>
    </message>
    <message>
        <source>The snapshot holds no list of sources.</source>
        <translation>Der Snapshot enthält keine Liste von Quellen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is compressed. Unpack it with gunzip first.</source>
        <translation>Die Datei ist komprimiert. Zuerst mit gunzip entpacken.</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at byte %2.</source>
        <translation>Das ist kein JSON: %1, bei Byte %2.</translation>
    </message>
    <message>
        <source>This is JSON, but neither a snapshot nor an answer with flags.</source>
        <translation>Das ist JSON, aber weder ein Snapshot noch eine Antwort mit Flags.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SnapshotSource</name>
    <message>
        <source>A newer version wrote this snapshot: there may be more in it than is shown.</source>
        <translation>Eine neuere Version hat diesen Snapshot geschrieben: Er enthält womöglich mehr, als angezeigt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be read.</source>
        <translation>
            <numerusform>%n Eintrag ist nicht lesbar.</numerusform>
            <numerusform>%n Einträge sind nicht lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceBar</name>
    <message numerus="yes">
        <source>%n more in trouble</source>
        <translation>
            <numerusform>%n weitere mit Problemen</numerusform>
            <numerusform>%n weitere mit Problemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceModel</name>
    <message>
        <source>Source or person</source>
        <translation>Quelle oder Person</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceRules</name>
    <message>
        <source>The token is a personal API key: whoever has it can act for you.</source>
        <translation>Das Token ist ein persönlicher API-Schlüssel: Wer ihn hat, kann in Ihrem Namen handeln.</translation>
    </message>
    <message>
        <source>The token is a secret key of the project: it belongs on servers only.</source>
        <translation>Das Token ist ein geheimer Schlüssel des Projekts: Er gehört nur auf Server.</translation>
    </message>
    <message>
        <source>Revoke the key if it was ever shipped, and use the project token, which begins with phc_.</source>
        <translation>Den Schlüssel widerrufen, falls er je ausgeliefert wurde, und das Projekt-Token verwenden, das mit phc_ beginnt.</translation>
    </message>
    <message>
        <source>The server is asked every %1, and every request is billed.</source>
        <translation>Der Server wird alle %1 abgefragt, und jede Anfrage wird abgerechnet.</translation>
    </message>
    <message>
        <source>Every %1 is often enough to look; applications are fine with 30 min.</source>
        <translation>Zum Ansehen genügt alle %1; für Anwendungen reichen 30 min.</translation>
    </message>
    <message>
        <source>Every user of the machine can read the cache in %1.</source>
        <translation>Jeder Benutzer des Rechners kann den Cache in %1 lesen.</translation>
    </message>
    <message>
        <source>The whole group can read the cache in %1.</source>
        <translation>Die ganze Gruppe kann den Cache in %1 lesen.</translation>
    </message>
    <message>
        <source>Flags tell about persons: take the rights of others away (chmod 700), unless they share the cache on purpose.</source>
        <translation>Flags verraten etwas über Personen: anderen die Rechte entziehen (chmod 700), sofern der Cache nicht absichtlich geteilt wird.</translation>
    </message>
    <message>
        <source>Both %1 and %2 have written to this cache.</source>
        <translation>Sowohl %1 als auch %2 haben in diesen Cache geschrieben.</translation>
    </message>
    <message>
        <source>That is normal during an update. Otherwise look whether an old version is still running.</source>
        <translation>Während eines Updates ist das normal. Sonst prüfen, ob noch eine alte Version läuft.</translation>
    </message>
    <message>
        <source>No source has a flag of this key.</source>
        <translation>Keine Quelle hat ein Flag mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>No source has a flag of this key. The nearest is “%1”.</source>
        <translation>Keine Quelle hat ein Flag mit diesem Schlüssel. Am nächsten kommt „%1“.</translation>
    </message>
    <message>
        <source>Compare the spelling, the project, and whether the flag is active.</source>
        <translation>Schreibweise und Projekt vergleichen und prüfen, ob das Flag aktiv ist.</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceWords</name>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n Flag</numerusform>
            <numerusform>%n Flags</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, confirmed %4</source>
        <translation>%1: %2, %3, bestätigt %4</translation>
    </message>
    <message>
        <source>%1, next to be evicted</source>
        <translation>%1, wird als Nächstes verdrängt</translation>
    </message>
    <message>
        <source>Name in caches: %1</source>
        <translation>Name in Caches: %1</translation>
    </message>
    <message>
        <source>Host and project: %1</source>
        <translation>Host und Projekt: %1</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>Zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>Used least of all: the next to be evicted when the cache is full</source>
        <translation>Am längsten nicht verwendet: wird bei vollem Cache als Nächstes verdrängt</translation>
    </message>
    <message>
        <source>Dropped by the cache %1</source>
        <translation>Vom Cache entfernt: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>First said: %1</source>
        <translation>Zuerst erhalten: %1</translation>
    </message>
    <message>
        <source>Last confirmed: %1</source>
        <translation>Zuletzt bestätigt: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <translation>%1 %2: %3, %4</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourcesDock</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Sources and their persons appear here.</source>
        <translation>Quellen und ihre Personen erscheinen hier.</translation>
    </message>
    <message>
        <source>Sources and persons</source>
        <translation>Quellen und Personen</translation>
    </message>
    <message>
        <source>Columns of sources</source>
        <translation>Spalten der Quellen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Abfragen…</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::StateView</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>Gelesen %1</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::TimelinePane</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Timeline as table</source>
        <translation>Zeitleiste als Tabelle</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1 older ones were dropped</source>
        <translation>
            <numerusform>%n Ereignis, %1 ältere verworfen</numerusform>
            <numerusform>%n Ereignisse, %1 ältere verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch nichts passiert</translation>
    </message>
    <message>
        <source>Requests, changes of flags and states of sources appear here as they come.</source>
        <translation>Anfragen, Flag-Änderungen und Zustände von Quellen erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, what happened</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing in the selected time</source>
        <translation>Nichts im gewählten Zeitraum</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::TimelineWidget</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Trouble</name>
    <message>
        <source>%1: %2. %3 What is shown is as of %4.</source>
        <translation>%1: %2. %3 Angezeigt wird der Stand vom %4.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not fetched: %1 The rows are those of before, as of %2.</source>
        <translation>Nicht abgerufen: %1 Die Zeilen sind die bisherigen, Stand vom %2.</translation>
    </message>
    <message>
        <source>The record is damaged: %1</source>
        <translation>Der Datensatz ist beschädigt: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>nächster Versuch um %1</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ViewMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Lan&amp;guage (from the next start)</source>
        <translation>S&amp;prache (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>Less m&amp;otion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::WhyModel</name>
    <message>
        <source>Mark</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht nutzbar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2, used, %3, %4. %5</source>
        <translation>%1: %2, verwendet, %3, %4. %5</translation>
    </message>
    <message>
        <source>%1: %2, available, %3, %4. %5</source>
        <translation>%1: %2, verfügbar, %3, %4. %5</translation>
    </message>
    <message>
        <source>%1: not usable. %2</source>
        <translation>%1: nicht nutzbar. %2</translation>
    </message>
    <message>
        <source>%1: unknown. %2</source>
        <translation>%1: unbekannt. %2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::WhyPanel</name>
    <message>
        <source>Why this value</source>
        <translation>Warum dieser Wert</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
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
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>gecacht</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>Bootstrap</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>override</source>
        <translation>Override</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>nichts gespeichert</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>nicht zu öffnen</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>disconnected since %1</source>
        <translation>getrennt seit %1</translation>
    </message>
    <message>
        <source>disconnected %1</source>
        <translation>%1 getrennt</translation>
    </message>
</context>
</TS>
