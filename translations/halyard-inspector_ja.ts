<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Halyard::Inspector::Actions</name>
    <message>
        <source>&amp;Open file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;cache folder…</source>
        <translation>キャッシュフォルダーを開く(&amp;C)…</translation>
    </message>
    <message>
        <source>Open &amp;URL…</source>
        <translation>URL を開く(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Ask a server…</source>
        <translation>サーバーに問い合わせ(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save snapshot…</source>
        <translation>スナップショットを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>キーをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as C++ &amp;test fixture</source>
        <translation>C++ テストデータとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Filter flags</source>
        <translation>フラグを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>フィルターを消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Re-fetch this person</source>
        <translation>このユーザーを再取得(&amp;R)</translation>
    </message>
    <message>
        <source>Re-fetch &amp;everything</source>
        <translation>すべて再取得(&amp;E)</translation>
    </message>
    <message>
        <source>Re-fetch this &amp;flag</source>
        <translation>このフラグを再取得(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>待機を中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name this person…</source>
        <translation>このユーザーに名前を付ける(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Close source</source>
        <translation>ソースを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スター(&amp;S)</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>差異のみ(&amp;D)</translation>
    </message>
    <message>
        <source>Save &amp;filter…</source>
        <translation>フィルターを保存(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Explain this flag</source>
        <translation>このフラグを説明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation>移動(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>前のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>Nor&amp;mal text size</source>
        <translation>標準の文字サイズ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>バージョン情報(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ソース(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;lags</source>
        <translation>フラグ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Reopen &amp;last session</source>
        <translation>前回のセッションを再度開く(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Copy as &amp;link</source>
        <translation>リンクとしてコピー(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::AskDialog</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Person properties</source>
        <translation>ユーザーのプロパティ</translation>
    </message>
    <message>
        <source>Group properties</source>
        <translation>グループのプロパティ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Project token</source>
        <translation>プロジェクトトークン</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>サーバー(&amp;S):</translation>
    </message>
    <message>
        <source>Project &amp;token:</source>
        <translation>プロジェクトトークン(&amp;T):</translation>
    </message>
    <message>
        <source>Person&apos;s id</source>
        <translation>ユーザーの ID</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再問い合わせ</translation>
    </message>
    <message>
        <source>only when told to</source>
        <translation>指示したときのみ</translation>
    </message>
    <message>
        <source>every 30 seconds</source>
        <translation>30 秒ごと</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Person&apos;s &amp;id:</source>
        <translation>ユーザーの ID(&amp;I):</translation>
    </message>
    <message>
        <source>Ask &amp;again:</source>
        <translation>再問い合わせ(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Person properties</source>
        <translation>ユーザーのプロパティ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>Gr&amp;oup properties</source>
        <translation>グループのプロパティ(&amp;O)</translation>
    </message>
    <message>
        <source>What the server is told</source>
        <translation>サーバーに伝える内容</translation>
    </message>
    <message>
        <source>Ask a server</source>
        <translation>サーバーに問い合わせ</translation>
    </message>
    <message>
        <source>What a server answers is shown beside what caches remember of the same person.</source>
        <translation>サーバーの応答は、同じユーザーについてキャッシュが保持している内容と並べて表示されます。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Ask for another person</source>
        <translation>別のユーザーについて問い合わせ</translation>
    </message>
    <message>
        <source>Asked is %1.</source>
        <translation>問い合わせ先は %1 です。</translation>
    </message>
    <message>
        <source>Find a person in the caches</source>
        <translation>キャッシュ内のユーザーを検索</translation>
    </message>
    <message>
        <source>Caches do not keep ids. With the server, the token and the id the person&apos;s row can be found, and gets the id as its name. Nothing is sent.</source>
        <translation>キャッシュは ID を保持しません。サーバー、トークン、ID がわかればユーザーの行を特定でき、その ID が名前として付けられます。何も送信されません。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>A server is an address such as https://eu.i.posthog.com.</source>
        <translation>サーバーは https://eu.i.posthog.com のようなアドレスです。</translation>
    </message>
    <message>
        <source>An address must not hold a name or password.</source>
        <translation>アドレスに名前やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>This is a secret key. A project token begins with phc_ and may be known to applications.</source>
        <translation>これはシークレットキーです。プロジェクトトークンは phc_ で始まり、アプリケーションに知られてもかまいません。</translation>
    </message>
    <message>
        <source>The project token is missing.</source>
        <translation>プロジェクトトークンがありません。</translation>
    </message>
    <message>
        <source>The person&apos;s id is missing.</source>
        <translation>ユーザーの ID がありません。</translation>
    </message>
    <message>
        <source>This id names nobody in particular, or is too long: strangers would share its flags. The library does not ask for it.</source>
        <translation>この ID は特定の誰かを指していないか、長すぎます。他人どうしがフラグを共有することになるため、ライブラリはこの ID では問い合わせません。</translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <comment>title of a table, number of a row, what is wrong there</comment>
        <translation>%1、%2 行目: %3。</translation>
    </message>
    <message>
        <source>No open cache has a record of this person with this server and token.</source>
        <translation>このサーバーとトークンでこのユーザーのレコードを持つキャッシュは開かれていません。</translation>
    </message>
    <message>
        <source>This server was asked in the last session. Tokens are not kept: to ask it again, give the token.</source>
        <translation>このサーバーには前回のセッションで問い合わせました。トークンは保存されません。再度問い合わせるには、トークンを入力してください。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::CacheSource</name>
    <message>
        <source>At character %1 of the URL: %2</source>
        <translation>URL の %1 文字目: %2</translation>
    </message>
    <message>
        <source>What is kept in memory only its own process can see.</source>
        <translation>メモリ内に保持されている内容は、そのプロセス自身にしか見えません。</translation>
    </message>
    <message>
        <source>Whose settings? They are named by %1.</source>
        <translation>どのアプリケーションの設定ですか? %1 の形で指定します。</translation>
    </message>
    <message>
        <source>There is no folder %1. It is made when an application first remembers flags there.</source>
        <translation>フォルダー %1 はありません。アプリケーションがそこに初めてフラグを保存したときに作成されます。</translation>
    </message>
    <message>
        <source>%1 Needed: %2</source>
        <translation>%1 必要な権限: %2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::CompareModel</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>フラグ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n flag(s)</source>
        <translation>
            <numerusform>%1、フラグ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>右のみ</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>左のみ</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>値が異なる</translation>
    </message>
    <message>
        <source>Other variant</source>
        <translation>バリアントが異なる</translation>
    </message>
    <message>
        <source>Other payload</source>
        <translation>ペイロードが異なる</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>理由が異なる</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>バージョンが異なる</translation>
    </message>
    <message>
        <source>%1: only right, %2</source>
        <translation>%1: 右のみ、%2</translation>
    </message>
    <message>
        <source>%1: only left, %2</source>
        <translation>%1: 左のみ、%2</translation>
    </message>
    <message>
        <source>%1: left %2, right %3. %4</source>
        <translation>%1: 左 %2、右 %3。%4</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>左のみ</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>右のみ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>payload %1 → %2</source>
        <translation>ペイロード %1 → %2</translation>
    </message>
    <message>
        <source>reason %1 → %2</source>
        <translation>理由 %1 → %2</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>バージョン %1 → %2</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Changed on both sides, differently</source>
        <translation>両側で異なる変更</translation>
    </message>
    <message>
        <source>Changed only left</source>
        <translation>左のみ変更</translation>
    </message>
    <message>
        <source>Changed only right</source>
        <translation>右のみ変更</translation>
    </message>
    <message>
        <source>Changed alike on both sides</source>
        <translation>両側で同じ変更</translation>
    </message>
    <message>
        <source>%1: base %2, left %3, right %4. %5</source>
        <translation>%1: ベース %2、左 %3、右 %4。%5</translation>
    </message>
    <message>
        <source>left: %1; right: %2</source>
        <translation>左: %1 / 右: %2</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a flag that the base has not</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>as the base</source>
        <translation>ベースと同一</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a flag that the base has</comment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ComparePage</name>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Filter by key</source>
        <translation>キーで絞り込み</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>JSON 形式…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>CSV 形式…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Markdown 形式…</translation>
    </message>
    <message>
        <source>%1 persons on both sides, %2 only left, %3 only right</source>
        <translation>両側に %1 人、左のみ %2 人、右のみ %3 人</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 the same</source>
        <translation>
            <numerusform>差分 %n 件、同一 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>比較するものがありません</translation>
    </message>
    <message>
        <source>Open a cache or a snapshot, or ask a server, then choose two persons or two sources.</source>
        <translation>キャッシュまたはスナップショットを開くか、サーバーに問い合わせてから、2 人のユーザーまたは 2 つのソースを選択してください。</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込み中 …</translation>
    </message>
    <message>
        <source>Nobody is on both sides</source>
        <translation>両側にいるユーザーはいません</translation>
    </message>
    <message>
        <source>One side is not known</source>
        <translation>片側が不明です</translation>
    </message>
    <message>
        <source>Choose a person left and a person right.</source>
        <translation>左のユーザーと右のユーザーを選択してください。</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>同一です</translation>
    </message>
    <message>
        <source>Not one flag differs, in value, payload or reason.</source>
        <translation>値、ペイロード、理由のいずれかが異なるフラグは 1 つもありません。</translation>
    </message>
    <message>
        <source>No difference fits the filter</source>
        <translation>フィルターに一致する差分はありません</translation>
    </message>
    <message>
        <source>Export differences</source>
        <translation>差分をエクスポート</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>保存できません: %1</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Also tells which side changed, and where both did</source>
        <translation>どちら側が変更されたか、また両側で変更された箇所も表示します</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを消去</translation>
    </message>
    <message>
        <source>With a base</source>
        <translation>ベースを使用</translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides, %1 only left, %2 only right</source>
        <translation>
            <numerusform>両側で変更 %n 件、左のみ %1 件、右のみ %2 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not in the base</source>
        <translation>このユーザーはベースにいません</translation>
    </message>
    <message>
        <source>Choose another base, or go without one.</source>
        <translation>別のベースを選択するか、ベースなしで比較してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n 人は未読み込み</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been read on both sides</source>
        <translation>両側で読み込まれたユーザーがいません</translation>
    </message>
    <message>
        <source>Snapshots have the flags of those who were looked at when they were made.</source>
        <translation>スナップショットには、作成時に表示されていたユーザーのフラグだけが含まれます。</translation>
    </message>
    <message>
        <source>Both sides are the same source</source>
        <translation>両側が同じソースです</translation>
    </message>
    <message>
        <source>Choose another source on one side, or a person on each.</source>
        <translation>一方に別のソースを選ぶか、それぞれにユーザーを選んでください。</translation>
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
        <translation>コマンド</translation>
    </message>
    <message>
        <source>command, %1</source>
        <translation>コマンド、%1</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>person in %1</source>
        <translation>%1 のユーザー</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>フラグ</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::DestinationModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::DetailsPane</name>
    <message>
        <source>Flag details</source>
        <translation>フラグの詳細</translation>
    </message>
    <message>
        <source>Cached and live, field by field</source>
        <translation>キャッシュとライブの項目別比較</translation>
    </message>
    <message>
        <source>Changes of this flag</source>
        <translation>このフラグの変更</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>No flag is chosen</source>
        <translation>フラグが選択されていません</translation>
    </message>
    <message>
        <source>Choose one to see why it has its value.</source>
        <translation>フラグを選択すると、その値になっている理由が表示されます。</translation>
    </message>
    <message>
        <source>This person has no such flag.</source>
        <translation>このユーザーにはこのフラグがありません。</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>変更はまだありません</translation>
    </message>
    <message>
        <source>Changes are noted from the moment a source is open.</source>
        <translation>変更は、ソースを開いた時点から記録されます。</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>全期間を表示</translation>
    </message>
    <message>
        <source>No changes in the selected time</source>
        <translation>選択した期間に変更はありません</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::EntryModel</name>
    <message>
        <source>Group type is missing</source>
        <translation>グループの種類がありません</translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>Key is missing</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>有効な JSON ではありません</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Group type</source>
        <translation>グループの種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>解釈</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::EntryTable</name>
    <message>
        <source>Remove row</source>
        <translation>行を削除</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::EventWriter</name>
    <message>
        <source>%1 is new: %2</source>
        <translation>%1 が新しく追加されました: %2</translation>
    </message>
    <message>
        <source>%1 is gone; it was %2</source>
        <translation>%1 がなくなりました。以前の値は %2 です</translation>
    </message>
    <message>
        <source>%1 has another payload</source>
        <translation>%1 のペイロードが変わりました</translation>
    </message>
    <message>
        <source>%1: %2, before that %3</source>
        <translation>%1: %2、以前は %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>%1 is new in %2</source>
        <translation>%1 が %2 に新しく追加されました</translation>
    </message>
    <message>
        <source>%1 is gone from %2</source>
        <translation>%1 が %2 からなくなりました</translation>
    </message>
    <message numerus="yes">
        <source>%n more flags changed</source>
        <translation>
            <numerusform>ほかに %n 件のフラグが変更されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1: HTTP %2 after %3 ms</source>
        <translation>リクエスト %1: HTTP %2 (%3 ms 後)</translation>
    </message>
    <message>
        <source>Request %1: %2, after %3 ms</source>
        <translation>リクエスト %1: %2 (%3 ms 後)</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Exporter</name>
    <message>
        <source>Export flags</source>
        <translation>フラグをエクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation>スナップショットを保存</translation>
    </message>
    <message>
        <source>Snapshot without ids and properties (*.json)</source>
        <translation>ID とプロパティを除いたスナップショット (*.json)</translation>
    </message>
    <message>
        <source>Snapshot (*.json)</source>
        <translation>スナップショット (*.json)</translation>
    </message>
    <message>
        <source>Not exported to %1: %2</source>
        <translation>%1 にエクスポートできませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flags are in %1.</source>
        <translation>
            <numerusform>%n 件のフラグを %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshot is in %1.</source>
        <translation>スナップショットを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Not saved to %1: %2</source>
        <translation>%1 に保存できませんでした: %2</translation>
    </message>
    <message>
        <source>No server was asked for this person: there is no request to copy.</source>
        <translation>このユーザーについてはサーバーに問い合わせていないため、コピーできるリクエストがありません。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FactLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FactList</name>
    <message>
        <source>Reason of the server</source>
        <translation>サーバーの理由</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>理由コード</translation>
    </message>
    <message>
        <source>Matched condition</source>
        <translation>一致した条件</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>セット %1</translation>
    </message>
    <message>
        <source>Flag version</source>
        <translation>フラグのバージョン</translation>
    </message>
    <message>
        <source>Flag id</source>
        <translation>フラグ ID</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Evaluated at</source>
        <translation>評価日時</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書き込み元</translation>
    </message>
    <message>
        <source>Hash of the properties</source>
        <translation>プロパティのハッシュ</translation>
    </message>
    <message>
        <source>Hash of the properties, cached</source>
        <translation>プロパティのハッシュ (キャッシュ)</translation>
    </message>
    <message>
        <source>Hash of the properties, live</source>
        <translation>プロパティのハッシュ (ライブ)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FailedSource</name>
    <message>
        <source>This is a server. It is asked for somebody&apos;s flags, with the project token.</source>
        <translation>これはサーバーです。プロジェクトトークンを使い、特定のユーザーのフラグを問い合わせます。</translation>
    </message>
    <message>
        <source>Nothing was named.</source>
        <translation>何も指定されていません。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FileSource</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>読み取りが中止されました。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Filter</name>
    <message>
        <source>%1, such as %2</source>
        <translation>%1 (例: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>フラグ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>answered by a server</source>
        <translation>サーバーが応答</translation>
    </message>
    <message>
        <source>remembered, stale or not</source>
        <translation>保存済み (古いものも含む)</translation>
    </message>
    <message>
        <source>remembered and fresh</source>
        <translation>保存済みで新しい</translation>
    </message>
    <message>
        <source>remembered and stale</source>
        <translation>保存済みで古い</translation>
    </message>
    <message>
        <source>shipped with the application</source>
        <translation>アプリケーションに同梱</translation>
    </message>
    <message>
        <source>decided on the device</source>
        <translation>デバイス上で決定</translation>
    </message>
    <message>
        <source>set by a developer</source>
        <translation>開発者が設定</translation>
    </message>
    <message>
        <source>from nowhere</source>
        <translation>出どころなし</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a variant or another text</source>
        <translation>バリアントまたはその他のテキスト</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>an object or a list</source>
        <translation>オブジェクトまたはリスト</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>cached and live differ</source>
        <translation>キャッシュとライブが異なる</translation>
    </message>
    <message>
        <source>remembered for too long</source>
        <translation>保存期間が長すぎる</translation>
    </message>
    <message>
        <source>with your star</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>where the value is from</source>
        <translation>値の取得元</translation>
    </message>
    <message>
        <source>the value, or a part of a text</source>
        <translation>値、またはテキストの一部</translation>
    </message>
    <message>
        <source>a part of the variant</source>
        <translation>バリアントの一部</translation>
    </message>
    <message>
        <source>a part of the payload</source>
        <translation>ペイロードの一部</translation>
    </message>
    <message>
        <source>a part of the server&apos;s reason</source>
        <translation>サーバーの理由の一部</translation>
    </message>
    <message>
        <source>the type of the value</source>
        <translation>値の型</translation>
    </message>
    <message>
        <source>the version of the flag</source>
        <translation>フラグのバージョン</translation>
    </message>
    <message>
        <source>since it was confirmed</source>
        <translation>確認されてからの時間</translation>
    </message>
    <message>
        <source>until it turns stale</source>
        <translation>古くなるまでの時間</translation>
    </message>
    <message>
        <source>since it changed</source>
        <translation>変更されてからの時間</translation>
    </message>
    <message>
        <source>groups with a special meaning are not taken here</source>
        <translation>特殊な意味を持つグループは使用できません</translation>
    </message>
    <message>
        <source>a repeated group that repeats something itself could take for ever</source>
        <translation>繰り返しを含むグループをさらに繰り返すと、処理が終わらない可能性があります</translation>
    </message>
    <message>
        <source>references to groups are not taken here</source>
        <translation>グループへの参照は使用できません</translation>
    </message>
    <message>
        <source>\Q is not taken here</source>
        <translation>\Q は使用できません</translation>
    </message>
    <message numerus="yes">
        <source>expressions have %n characters at most</source>
        <translation>
            <numerusform>式は最大 %n 文字です</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing may be repeated so often</source>
        <translation>繰り返しの回数が多すぎます</translation>
    </message>
    <message>
        <source>this expression could take for ever</source>
        <translation>この式は処理が終わらない可能性があります</translation>
    </message>
    <message numerus="yes">
        <source>filters have %n characters at most</source>
        <translation>
            <numerusform>フィルターは最大 %n 文字です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filters have %n words at most</source>
        <translation>
            <numerusform>フィルターは最大 %n 語です</numerusform>
        </translation>
    </message>
    <message>
        <source>a / has to end the expression</source>
        <translation>式は / で終わる必要があります</translation>
    </message>
    <message>
        <source>a quote has to end the text</source>
        <translation>テキストは引用符で終わる必要があります</translation>
    </message>
    <message>
        <source>there is nothing between the quotes</source>
        <translation>引用符の間に何もありません</translation>
    </message>
    <message>
        <source>a minus needs something that it turns around</source>
        <translation>マイナスの後には否定する対象が必要です</translation>
    </message>
    <message>
        <source>something has to follow, such as %1</source>
        <translation>続きが必要です (例: %1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not compared but takes a colon, such as %2</source>
        <translation>&quot;%1&quot; は比較ではなくコロンを使います (例: %2)</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes one of %2</source>
        <translation>&quot;%1:&quot; に指定できるのは %2 のいずれかです</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; did you mean %2:%3?</source>
        <translation>&quot;%1&quot; はありません。%2:%3 ではありませんか?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number, such as %2</source>
        <translation>&quot;%1&quot; には整数を指定します (例: %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compared by &lt; or &gt;, such as %2</source>
        <translation>&quot;%1&quot; は &lt; または &gt; で比較します (例: %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write it such as 30s, 5m, 2h or 7d</source>
        <translation>&quot;%1&quot; は時間ではありません。30s、5m、2h、7d のように入力してください</translation>
    </message>
    <message>
        <source>there is no prefix &quot;%1:&quot;; put the word in quotes if it is a part of the key</source>
        <translation>&quot;%1:&quot; という接頭辞はありません。キーの一部であれば引用符で囲んでください</translation>
    </message>
    <message>
        <source>there is no prefix &quot;%1:&quot;; did you mean %2:?</source>
        <translation>&quot;%1:&quot; という接頭辞はありません。%2: ではありませんか?</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FilterField</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Saved and latest filters</source>
        <translation>保存済みおよび最近のフィルター</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
    </message>
    <message>
        <source>Filter flags</source>
        <translation>フラグを絞り込み</translation>
    </message>
    <message>
        <source>Filter flags: words of the key, diff, stale, value:true …</source>
        <translation>フラグを絞り込み: キーの語、diff、stale、value:true …</translation>
    </message>
    <message>
        <source>Not a filter: %1. The rows are those of before.</source>
        <translation>フィルターとして無効です (%1)。表示中の行は以前のものです。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FilterMenu</name>
    <message>
        <source>save the filter %1</source>
        <translation>フィルター %1 の保存</translation>
    </message>
    <message>
        <source>remove the filter %1</source>
        <translation>フィルター %1 の削除</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Save this filter: %1</source>
        <translation>このフィルターを保存: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前が必要です。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Columns of flags</source>
        <translation>フラグの列</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagTexts</name>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>スターなし</translation>
    </message>
    <message>
        <source>Key:
%1</source>
        <translation>キー:
%1</translation>
    </message>
    <message>
        <source>Variant:
%1</source>
        <translation>バリアント:
%1</translation>
    </message>
    <message>
        <source>Reason, as the server has it:
%1
%2</source>
        <translation>サーバーによる理由:
%1
%2</translation>
    </message>
    <message>
        <source>Changed at %1</source>
        <translation>%1 に変更</translation>
    </message>
    <message>
        <source>No change seen since the inspector looks</source>
        <translation>インスペクターの監視開始以降、変更はありません</translation>
    </message>
    <message>
        <source>What is remembered, and what the server answered:
Cached: %1
Live: %2</source>
        <translation>保存されている値とサーバーの応答:
キャッシュ: %1
ライブ: %2</translation>
    </message>
    <message>
        <source>No payload</source>
        <translation>ペイロードなし</translation>
    </message>
    <message>
        <source>Payload:
%1</source>
        <translation>ペイロード:
%1</translation>
    </message>
    <message>
        <source>Remembered, and confirmed: %1
Turns stale: %2
Answered live: %3</source>
        <translation>保存と確認: %1
古くなる時期: %2
ライブ応答: %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 の%1: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2、%3、%4</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <translation>%1: %2、%3、%4、%5</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>確認: %1</translation>
    </message>
    <message>
        <source>of unknown age</source>
        <translation>経過時間不明</translation>
    </message>
    <message>
        <source>the same in the cache</source>
        <translation>キャッシュと同一</translation>
    </message>
    <message>
        <source>the server does not know it</source>
        <translation>サーバーに存在しない</translation>
    </message>
    <message>
        <source>the cache does not have it</source>
        <translation>キャッシュに存在しない</translation>
    </message>
    <message>
        <source>differs from cached %1</source>
        <translation>キャッシュの %1 と異なる</translation>
    </message>
    <message>
        <source>its payload differs from the cached one</source>
        <translation>ペイロードがキャッシュと異なる</translation>
    </message>
    <message>
        <source>its reason differs from the cached one</source>
        <translation>理由がキャッシュと異なる</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>only cached</source>
        <translation>キャッシュのみ</translation>
    </message>
    <message>
        <source>only live</source>
        <translation>ライブのみ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What an application would be served now</source>
        <translation>アプリケーションが現在受け取る値</translation>
    </message>
    <message>
        <source>Where that value is from</source>
        <translation>その値の取得元</translation>
    </message>
    <message>
        <source>In what the cached and the live flag differ</source>
        <translation>キャッシュとライブのフラグで異なる点</translation>
    </message>
    <message>
        <source>Since the value was confirmed by the server</source>
        <translation>値がサーバーに確認されてからの時間</translation>
    </message>
    <message>
        <source>Until what is remembered turns stale</source>
        <translation>保存内容が古くなるまでの時間</translation>
    </message>
    <message>
        <source>When the inspector saw the value change</source>
        <translation>インスペクターが値の変更を検出した日時</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagsPage</name>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>フラグ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flags</source>
        <translation>
            <numerusform>フラグ %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the star of %1</source>
        <translation>%1 のスターの解除</translation>
    </message>
    <message>
        <source>star %1</source>
        <translation>%1 へのスターの追加</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagsState</name>
    <message>
        <source>Too old to be served: applications get their own defaults.</source>
        <translation>古すぎて提供できません。アプリケーションは自身のデフォルト値を使います。</translation>
    </message>
    <message>
        <source>Written by a newer library: there may be more in it.</source>
        <translation>新しいバージョンのライブラリで書き込まれています。表示されていない内容がある可能性があります。</translation>
    </message>
    <message>
        <source>Open a cache, and see what is in it</source>
        <translation>キャッシュを開いて中身を確認</translation>
    </message>
    <message>
        <source>Drop a folder, a file or a URL anywhere in this window, or ask a server. Looking changes nothing: not the order of use, not a byte.</source>
        <translation>フォルダー、ファイル、URL をこのウィンドウにドロップするか、サーバーに問い合わせてください。閲覧しても、使用順序も含め 1 バイトも変更されません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 に接続できません</translation>
    </message>
    <message>
        <source>%1 may not be looked into</source>
        <translation>%1 を閲覧する権限がありません</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 を開けません</translation>
    </message>
    <message>
        <source>The record of %1 is damaged</source>
        <translation>%1 のレコードが破損しています</translation>
    </message>
    <message>
        <source>%1 could not be asked for</source>
        <translation>%1 について問い合わせできませんでした</translation>
    </message>
    <message>
        <source>%1 has no cached flags</source>
        <translation>%1 のキャッシュされたフラグはありません</translation>
    </message>
    <message>
        <source>Nothing is stored: never fetched, forgotten, or evicted to make room for others.</source>
        <translation>保存データがありません。一度も取得されていないか、消去されたか、ほかのデータのために追い出されました。</translation>
    </message>
    <message>
        <source>%1 has no flags</source>
        <translation>%1 のフラグはありません</translation>
    </message>
    <message>
        <source>The server answered, and named none.</source>
        <translation>サーバーは応答しましたが、フラグは含まれていませんでした。</translation>
    </message>
    <message>
        <source>What is stored is an answer that named none.</source>
        <translation>保存されている応答にはフラグが含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n flags</source>
        <translation>
            <numerusform>フィルターにより %n 件すべてのフラグが非表示です</numerusform>
        </translation>
    </message>
    <message>
        <source>They are still there.</source>
        <translation>フラグは残っています。</translation>
    </message>
    <message>
        <source>Looking into %1 …</source>
        <translation>%1 を確認中 …</translation>
    </message>
    <message>
        <source>Whom shall %1 be asked for?</source>
        <translation>%1 に誰について問い合わせますか?</translation>
    </message>
    <message>
        <source>%1 remembers nobody</source>
        <translation>%1 にはユーザーが保存されていません</translation>
    </message>
    <message>
        <source>No application has stored flags here yet. As soon as one does, they appear by themselves.</source>
        <translation>まだどのアプリケーションもここにフラグを保存していません。保存されると自動的に表示されます。</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>ユーザーを選択</translation>
    </message>
    <message>
        <source>Each row under a source is somebody whose flags are known there.</source>
        <translation>ソースの下の各行は、そこでフラグが判明しているユーザーです。</translation>
    </message>
    <message>
        <source>%1 has not been read</source>
        <translation>%1 は読み込まれていません</translation>
    </message>
    <message>
        <source>Reading was stopped before anything came.</source>
        <translation>データが届く前に読み込みが中止されました。</translation>
    </message>
    <message>
        <source>Nobody in %1 can be read</source>
        <translation>%1 のどのユーザーも読み取れません</translation>
    </message>
    <message>
        <source>Nobody looked at this person before the snapshot was made.</source>
        <translation>スナップショットの作成前に、このユーザーは表示されませんでした。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FocusState</name>
    <message>
        <source>Nothing is open</source>
        <translation>何も開かれていません</translation>
    </message>
    <message>
        <source>Open a cache or a snapshot, or ask a server.</source>
        <translation>キャッシュまたはスナップショットを開くか、サーバーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>ユーザーが選択されていません</translation>
    </message>
    <message>
        <source>Choose a person among the sources.</source>
        <translation>ソースからユーザーを選択してください。</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込み中 …</translation>
    </message>
    <message>
        <source>Nothing is known of this person yet</source>
        <translation>このユーザーの情報はまだありません</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>開けません</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Help</name>
    <message>
        <source>About Halyard Inspector</source>
        <translation>Halyard Inspector について</translation>
    </message>
    <message>
        <source>Halyard Inspector %1

Shows which feature flags an application has, from where, and how old they are. Looking changes nothing.

MIT licence. Made with Qt %2.</source>
        <translation>Halyard Inspector %1

アプリケーションが持つフィーチャーフラグと、その取得元、経過時間を表示します。閲覧しても何も変更されません。

MIT ライセンス。Qt %2 で作成。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::HistoryModel</name>
    <message>
        <source>%1: %2 became %3, in %4</source>
        <translation>%1: %2 から %3 に変更、%4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Keymap</name>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are those from F1 on.</source>
        <translation>Ctrl、Alt、Meta のいずれかを含むキー、または F1 以降のキーを指定してください。</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;.</source>
        <comment>keys, command</comment>
        <translation>%1 は &quot;%2&quot; に割り当てられています。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Ladder</name>
    <message>
        <source>Override</source>
        <translation>オーバーライド</translation>
    </message>
    <message>
        <source>Only the running application knows whether a developer has set one.</source>
        <translation>開発者が設定したかどうかは、実行中のアプリケーションにしかわかりません。</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>ブートストラップ</translation>
    </message>
    <message>
        <source>Only the running application knows the values it was shipped with; they count until the first answer.</source>
        <translation>同梱された値は実行中のアプリケーションにしかわかりません。最初の応答まで有効です。</translation>
    </message>
    <message>
        <source>Fresh cache</source>
        <translation>新しいキャッシュ</translation>
    </message>
    <message>
        <source>Stale cache</source>
        <translation>古いキャッシュ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Only the running application knows what its code falls back to.</source>
        <translation>コードがどの値にフォールバックするかは、実行中のアプリケーションにしかわかりません。</translation>
    </message>
    <message>
        <source>known to a running application only</source>
        <translation>実行中のアプリケーションのみが把握</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>Nobody has asked a server for this person.</source>
        <translation>このユーザーについてサーバーへの問い合わせはまだありません。</translation>
    </message>
    <message>
        <source>The latest request failed (%1); this is the answer before it.</source>
        <translation>直近のリクエストは失敗しました (%1)。これはその前の応答です。</translation>
    </message>
    <message>
        <source>The request failed: %1</source>
        <translation>リクエストが失敗しました: %1</translation>
    </message>
    <message>
        <source>The server could not evaluate this flag.</source>
        <translation>サーバーはこのフラグを評価できませんでした。</translation>
    </message>
    <message>
        <source>The answer lacks this flag, and was not complete: %1</source>
        <translation>応答にこのフラグがなく、応答自体も不完全でした: %1</translation>
    </message>
    <message>
        <source>The server answered, and this flag was not in its answer.</source>
        <translation>サーバーは応答しましたが、このフラグは含まれていませんでした。</translation>
    </message>
    <message>
        <source>No cache is open that has this person.</source>
        <translation>このユーザーを含むキャッシュは開かれていません。</translation>
    </message>
    <message>
        <source>Nothing is stored for this person.</source>
        <translation>このユーザーの保存データはありません。</translation>
    </message>
    <message>
        <source>The record is damaged: %1</source>
        <translation>レコードが破損しています: %1</translation>
    </message>
    <message>
        <source>The cache cannot be read now (%1); this is what it held before.</source>
        <translation>キャッシュを現在読み取れません (%1)。これは以前の内容です。</translation>
    </message>
    <message>
        <source>The cache cannot be read: %1</source>
        <translation>キャッシュを読み取れません: %1</translation>
    </message>
    <message>
        <source>The record does not have this flag.</source>
        <translation>レコードにこのフラグがありません。</translation>
    </message>
    <message>
        <source>The record is too old to be served at all.</source>
        <translation>レコードが古すぎて提供できません。</translation>
    </message>
    <message>
        <source>The age of the record is unknown, so it counts as stale.</source>
        <translation>レコードの経過時間が不明なため、古いものとして扱われます。</translation>
    </message>
    <message>
        <source>The record expired %1 ago.</source>
        <translation>レコードは%1前に期限切れになりました。</translation>
    </message>
    <message>
        <source>The record is still fresh.</source>
        <translation>レコードはまだ新しい状態です。</translation>
    </message>
    <message>
        <source>The record is still fresh, for another %1.</source>
        <translation>レコードはまだ新しい状態です (残り %1)。</translation>
    </message>
    <message>
        <source>“%1” comes before it.</source>
        <translation>「%1」が優先されます。</translation>
    </message>
    <message>
        <source>An application keeps this value, because the server could not tell another.</source>
        <translation>サーバーが別の値を返せなかったため、アプリケーションはこの値を保持します。</translation>
    </message>
    <message>
        <source>An application that takes over the server&apos;s answer will drop this value.</source>
        <translation>サーバーの応答を取り込むアプリケーションは、この値を破棄します。</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>%1 に応答</translation>
    </message>
    <message>
        <source>answered %1, request %2</source>
        <translation>%1 に応答、リクエスト %2</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>%1 に書き込み</translation>
    </message>
    <message>
        <source>written %1 by %2</source>
        <translation>%1 に %2 が書き込み</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Link</name>
    <message>
        <source>it holds a password</source>
        <translation>パスワードが含まれています</translation>
    </message>
    <message>
        <source>its file is not on this machine</source>
        <translation>ファイルがこのマシン上にありません</translation>
    </message>
    <message>
        <source>it would open &quot;%1&quot;, which links may not</source>
        <translation>&quot;%1&quot; を開こうとしていますが、リンクからは開けません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole path</source>
        <translation>&quot;%1&quot; は完全なパスではありません</translation>
    </message>
    <message>
        <source>it holds letters that cannot be seen</source>
        <translation>目に見えない文字が含まれています</translation>
    </message>
    <message>
        <source>its filter is none: %1</source>
        <translation>フィルターとして無効です (%1)</translation>
    </message>
    <message>
        <source>it leads nowhere</source>
        <translation>移動先がありません</translation>
    </message>
    <message>
        <source>This link is not followed: %1.</source>
        <translation>このリンクは開けません: %1。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it is not written as one</source>
        <translation>リンクの形式ではありません</translation>
    </message>
    <message>
        <source>it wants &quot;%1&quot;, which links cannot</source>
        <translation>リンクでは指定できない &quot;%1&quot; が含まれています</translation>
    </message>
    <message>
        <source>it says &quot;%1&quot; twice</source>
        <translation>&quot;%1&quot; が 2 回指定されています</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::LinkFollower</name>
    <message>
        <source>The link is on the clipboard. It holds no token.</source>
        <translation>リンクをクリップボードにコピーしました。トークンは含まれていません。</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>A link wants to connect to %1</source>
        <translation>リンクが %1 への接続を要求しています</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Do not follow</source>
        <translation>リンクを開かない</translation>
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
        <translation>%1 がプロジェクトトークンを受け付けませんでした (HTTP %2)。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::LocalFile</name>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation>%1 はリンク切れです。</translation>
    </message>
    <message>
        <source>%1: this user may not enter the folder %2.</source>
        <translation>%1: このユーザーにはフォルダー %2 へのアクセス権がありません。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 はファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, not a file.</source>
        <translation>%1 はファイルではなく、デバイス、パイプ、またはソケットです。</translation>
    </message>
    <message>
        <source>%1: this user may not read the file.</source>
        <translation>%1: このユーザーにはファイルの読み取り権限がありません。</translation>
    </message>
    <message>
        <source>%1 is larger than %2, which nothing is that could be shown.</source>
        <translation>%1 は %2 を超えています。表示可能なデータがこの大きさになることはありません。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 を開けません。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the disk.</source>
        <translation>%1 を読み取れません。ディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Locator</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>該当する名前はありません。</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Jump to a flag, a person, a source or a command</source>
        <translation>フラグ、ユーザー、ソース、コマンドに移動</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Sources and persons</source>
        <translation>ソースとユーザー</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Re-fetch</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused: what comes in waits.</source>
        <translation>一時停止中: 受信した内容は保留されます。</translation>
    </message>
    <message numerus="yes">
        <source>Paused, +%n waiting</source>
        <translation>
            <numerusform>一時停止中、+%n 件保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: +%n waiting.</source>
        <translation>
            <numerusform>一時停止中: +%n 件保留中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 — Halyard Inspector</source>
        <translation>%2 の %1 — Halyard Inspector</translation>
    </message>
    <message>
        <source>Halyard Inspector</source>
        <translation>Halyard Inspector</translation>
    </message>
    <message>
        <source>Read-only: nobody is asked, and no file is written.</source>
        <translation>読み取り専用: サーバーへの問い合わせもファイルの書き込みも行いません。</translation>
    </message>
    <message>
        <source>%1 in %2, %3 — Halyard Inspector</source>
        <translation>%2 の %1、%3 — Halyard Inspector</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::MatrixModel</name>
    <message>
        <source>%1 + payload</source>
        <translation>%1 + ペイロード</translation>
    </message>
    <message>
        <source>%1, payload %2</source>
        <translation>%1、ペイロード %2</translation>
    </message>
    <message>
        <source>%1 for %2: not known</source>
        <translation>%2 の %1: 不明</translation>
    </message>
    <message>
        <source>%1 for %2: missing</source>
        <translation>%2 の %1: なし</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <translation>%2 の %1: %3</translation>
    </message>
    <message>
        <source>%1 for %2: missing, unlike most</source>
        <translation>%2 の %1: なし (多数と異なる)</translation>
    </message>
    <message>
        <source>%1 for %2: %3, unlike most</source>
        <translation>%2 の %1: %3 (多数と異なる)</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>Only differing</source>
        <translation>相違のみ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV でエクスポート…</translation>
    </message>
    <message>
        <source>Flags and persons</source>
        <translation>フラグとユーザー</translation>
    </message>
    <message>
        <source>Persons read</source>
        <translation>読み取ったユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) read</source>
        <translation>
            <numerusform>ユーザー %n 人中 %1 人を読み取り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flag(s) differ</source>
        <translation>
            <numerusform>フラグ %n 件中 %1 件が相違</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>何も開かれていません</translation>
    </message>
    <message>
        <source>Open a cache or a snapshot to see where persons differ.</source>
        <translation>キャッシュまたはスナップショットを開くと、ユーザー間の違いが表示されます。</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>読み込み中 …</translation>
    </message>
    <message>
        <source>All persons have the same</source>
        <translation>すべてのユーザーで同一です</translation>
    </message>
    <message>
        <source>Turn off “Only differing” to see all flags.</source>
        <translation>すべてのフラグを表示するには「相違のみ」をオフにしてください。</translation>
    </message>
    <message>
        <source>There are no flags</source>
        <translation>フラグがありません</translation>
    </message>
    <message>
        <source>Export matrix</source>
        <translation>マトリックスをエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>保存できません: %1</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Naming</name>
    <message>
        <source>Who is this? Caches keep no names: with host and project token, whoever has this id gets its name. With the id alone, the person looked at is called so.</source>
        <translation>これは誰ですか? キャッシュは名前を保持しません。ホストとプロジェクトトークンを指定すると、この ID を持つユーザーにその名前が付きます。ID だけの場合は、表示中のユーザーにその名前が付きます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>distinct id, such as operator-7</source>
        <translation>distinct ID (例: operator-7)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Project token</source>
        <translation>プロジェクトトークン</translation>
    </message>
    <message>
        <source>An id is needed.</source>
        <translation>ID が必要です。</translation>
    </message>
    <message>
        <source>Host and project token go together.</source>
        <translation>ホストとプロジェクトトークンは両方指定してください。</translation>
    </message>
    <message>
        <source>No person is looked at: give host and project token.</source>
        <translation>表示中のユーザーがいません。ホストとプロジェクトトークンを指定してください。</translation>
    </message>
    <message>
        <source>The host is no URL.</source>
        <translation>ホストが URL ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are %1.</source>
        <translation>
            <numerusform>%n 人のユーザーが %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the open caches is %1 of that project.</source>
        <translation>開いているキャッシュに、そのプロジェクトの %1 に該当するユーザーはいません。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::NoteBar</name>
    <message>
        <source>Close this note</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Opener</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使用した項目を開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open a record or a snapshot</source>
        <translation>レコードまたはスナップショットを開く</translation>
    </message>
    <message>
        <source>Records and snapshots (*.json *.gz)</source>
        <translation>レコードとスナップショット (*.json *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a cache folder</source>
        <translation>キャッシュフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a cache by its URL</source>
        <translation>URL でキャッシュを開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>%1 を表示できません: %2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PairList</name>
    <message>
        <source>Persons of both sides</source>
        <translation>両側のユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n difference(s))</source>
        <comment>person</comment>
        <translation>
            <numerusform>%1 (差分 %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only left)</source>
        <comment>person</comment>
        <translation>%1 (左のみ)</translation>
    </message>
    <message>
        <source>%1 (only right)</source>
        <comment>person</comment>
        <translation>%1 (右のみ)</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PaneJoiner</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題 (%1)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>Ask for another person…</source>
        <translation>別のユーザーについて問い合わせ…</translation>
    </message>
    <message>
        <source>Find a person in the caches…</source>
        <translation>キャッシュ内のユーザーを検索…</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PayloadModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>(value)</source>
        <translation>(値)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>要素 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the beginning of %2 characters)</source>
        <translation>%1 (%2 文字のうち先頭部分)</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Not JSON, near line %1, column %2: %3</source>
        <translation>JSON ではありません (%1 行 %2 列付近): %3</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PayloadPanel</name>
    <message>
        <source>As stored</source>
        <translation>保存時の形式</translation>
    </message>
    <message>
        <source>Cached payload</source>
        <translation>キャッシュのペイロード</translation>
    </message>
    <message>
        <source>Live payload</source>
        <translation>ライブのペイロード</translation>
    </message>
    <message>
        <source>Payload, cached and live alike</source>
        <translation>ペイロード (キャッシュとライブで同一)</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PayloadSide</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>No payload</source>
        <translation>ペイロードなし</translation>
    </message>
    <message>
        <source>The server sends one only for flags that have it set.</source>
        <translation>サーバーは、ペイロードが設定されたフラグに対してのみ送信します。</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>有効な JSON ではありません</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PersonFinder</name>
    <message>
        <source>Several persons may be meant by %1: choose one of them.</source>
        <translation>%1 に当てはまるユーザーが複数います。いずれかを選んでください。</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>%1 というユーザーはここにいません。</translation>
    </message>
    <message>
        <source>Nobody here is called %1. Caches keep no ids: to find one takes the project token.</source>
        <translation>%1 というユーザーはここにいません。キャッシュは ID を保存しないため、ID で探すにはプロジェクトトークンが必要です。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PersonPicker</name>
    <message>
        <source>%1: source</source>
        <comment>left or right</comment>
        <translation>%1: ソース</translation>
    </message>
    <message>
        <source>%1: person</source>
        <comment>left or right</comment>
        <translation>%1: ユーザー</translation>
    </message>
    <message>
        <source>Whole source</source>
        <translation>ソース全体</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>person, source</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Problem</name>
    <message numerus="yes">
        <source>This record was evicted and stored again %n times.</source>
        <translation>
            <numerusform>このレコードは %n 回追い出され、再び保存されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>More persons use the cache than fit: let its size or its number of users grow.</source>
        <translation>収容数を超えるユーザーがキャッシュを使用しています。キャッシュのサイズまたはユーザー数の上限を増やしてください。</translation>
    </message>
    <message>
        <source>An older answer took the place of a newer one: two processes write this cache.</source>
        <translation>古い応答が新しい応答を置き換えました。2 つのプロセスがこのキャッシュに書き込んでいます。</translation>
    </message>
    <message>
        <source>That is safe. Should values jump back and forth, let the processes send the same properties.</source>
        <translation>安全上の問題はありません。値が頻繁に入れ替わる場合は、両プロセスが同じプロパティを送信するようにしてください。</translation>
    </message>
    <message>
        <source>Damaged record</source>
        <translation>破損したレコード</translation>
    </message>
    <message>
        <source>Secret key in use</source>
        <translation>シークレットキーを使用中</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>割り当てを使い切り</translation>
    </message>
    <message>
        <source>Refresh failed</source>
        <translation>更新に失敗</translation>
    </message>
    <message>
        <source>Incomplete answer</source>
        <translation>不完全な応答</translation>
    </message>
    <message>
        <source>Cached differs from live</source>
        <translation>キャッシュとライブが相違</translation>
    </message>
    <message>
        <source>Computed for other properties</source>
        <translation>別のプロパティで計算</translation>
    </message>
    <message>
        <source>Too old to be served</source>
        <translation>古すぎて提供不可</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>時計が不正</translation>
    </message>
    <message>
        <source>Payload is not JSON</source>
        <translation>ペイロードが JSON でない</translation>
    </message>
    <message>
        <source>Payload of another type</source>
        <translation>ペイロードの型が相違</translation>
    </message>
    <message>
        <source>Never returned</source>
        <translation>一度も返されない</translation>
    </message>
    <message>
        <source>Others can read the cache</source>
        <translation>他者がキャッシュを読み取り可能</translation>
    </message>
    <message>
        <source>Two writers</source>
        <translation>書き込み元が 2 つ</translation>
    </message>
    <message>
        <source>Evicted again and again</source>
        <translation>繰り返し追い出し</translation>
    </message>
    <message>
        <source>Asks too often</source>
        <translation>問い合わせが頻繁すぎる</translation>
    </message>
    <message>
        <source>Newer format</source>
        <translation>新しい形式</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProblemCollector</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%3 の %2 の %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%1 にほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProblemModel</name>
    <message>
        <source>%1: %2, %3. %4 %5</source>
        <translation>%1: %2、%3。%4 %5</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProblemsPane</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>何も開かれていません</translation>
    </message>
    <message>
        <source>What is opened is looked through for problems by itself.</source>
        <translation>開いたものは自動的に問題がないか確認されます。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>確認中 …</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>What is open is looked through again whenever something changes.</source>
        <translation>開いているものは、変更があるたびに再確認されます。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProgressStrip</name>
    <message>
        <source>Stop waiting</source>
        <translation>待機を中止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PromptBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RawPanel</name>
    <message>
        <source>Record as stored</source>
        <translation>保存されたままのレコード</translation>
    </message>
    <message>
        <source>Save whole…</source>
        <translation>全体を保存…</translation>
    </message>
    <message>
        <source>What to do with the record</source>
        <translation>レコードの操作</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Side to show</source>
        <translation>表示する側</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>テキスト内を検索</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown.</source>
        <translation>%2 のうち先頭の %1 のみを表示しています。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>レコードを保存</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON ファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>保存できません: %1</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>レコードなし</translation>
    </message>
    <message>
        <source>Neither a cache nor a server gave one of this person.</source>
        <translation>キャッシュからもサーバーからも、このユーザーのレコードは得られていません。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecentList</name>
    <message>
        <source>Opened lately</source>
        <translation>最近使用した項目</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 を履歴から削除</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecordRules</name>
    <message>
        <source>The record cannot be read, so applications go without it: %1</source>
        <translation>レコードを読み取れないため、アプリケーションはこれを使わずに動作します: %1</translation>
    </message>
    <message>
        <source>The next answer of the server replaces it. If it happens again, look at the disk, and at what else writes there.</source>
        <translation>次のサーバー応答で置き換えられます。再発する場合は、ディスクと、そこに書き込むほかのプログラムを確認してください。</translation>
    </message>
    <message>
        <source>A newer version wrote this record, and what this one does not know is not shown.</source>
        <translation>このレコードは新しいバージョンで書き込まれており、このバージョンが認識できない内容は表示されません。</translation>
    </message>
    <message>
        <source>Use an inspector that is as new as the application.</source>
        <translation>アプリケーションと同等以上に新しいインスペクターを使用してください。</translation>
    </message>
    <message>
        <source>The record is older than the cache may serve, so applications go without it.</source>
        <translation>レコードがキャッシュの提供期限を過ぎているため、アプリケーションはこれを使わずに動作します。</translation>
    </message>
    <message>
        <source>Find out why nothing was refreshed for so long, or let stale_ttl grow.</source>
        <translation>長期間更新されなかった原因を調べるか、stale_ttl を増やしてください。</translation>
    </message>
    <message>
        <source>The record expired %1 ago. It is still served, and asked for again.</source>
        <translation>レコードは%1前に期限切れになりました。引き続き提供されつつ、再問い合わせされます。</translation>
    </message>
    <message>
        <source>The age of the record is unknown, so it counts as stale. It is still served, and asked for again.</source>
        <translation>レコードの経過時間が不明なため、古いものとして扱われます。引き続き提供されつつ、再問い合わせされます。</translation>
    </message>
    <message>
        <source>That is fine for an application that does not run. If one runs, its refresh fails: ask the server from here.</source>
        <translation>アプリケーションが実行されていなければ問題ありません。実行中であれば更新に失敗しています。ここからサーバーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The quota for flags of this project is used up. Applications keep what they had.</source>
        <translation>このプロジェクトのフラグの割り当てを使い切りました。アプリケーションは以前の値を保持します。</translation>
    </message>
    <message>
        <source>Raise the limit in the billing settings of PostHog, or ask less often.</source>
        <translation>PostHog の請求設定で上限を引き上げるか、問い合わせの頻度を下げてください。</translation>
    </message>
    <message>
        <source>Nobody has answered yet: %1</source>
        <translation>まだ応答がありません: %1</translation>
    </message>
    <message>
        <source>The refresh failed, and what is shown was answered before: %1</source>
        <translation>更新に失敗しました。表示中の内容は以前の応答です: %1</translation>
    </message>
    <message>
        <source>Applications keep their last values. The requests tell what went over the wire.</source>
        <translation>アプリケーションは最後の値を保持します。通信内容はリクエストで確認できます。</translation>
    </message>
    <message>
        <source>The server could not evaluate every flag: %1</source>
        <translation>サーバーは一部のフラグを評価できませんでした: %1</translation>
    </message>
    <message>
        <source>Flags that failed keep their earlier values. Asking again may help.</source>
        <translation>評価に失敗したフラグは以前の値を保持します。再度問い合わせると解決する場合があります。</translation>
    </message>
    <message>
        <source>Set the clock of the machine that wrote this. Until then ages are guesses.</source>
        <translation>これを書き込んだマシンの時計を合わせてください。それまで経過時間は推測値です。</translation>
    </message>
    <message>
        <source>This was fetched in the future, at %1.</source>
        <translation>取得日時が未来になっています: %1。</translation>
    </message>
    <message>
        <source>This was fetched at %1, when this library did not exist.</source>
        <translation>取得日時 %1 の時点では、このライブラリは存在していませんでした。</translation>
    </message>
    <message>
        <source>The clock here and the server&apos;s differ by %1.</source>
        <translation>このマシンとサーバーの時計に %1 のずれがあります。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecordSource</name>
    <message>
        <source>This is no whole record: %1.</source>
        <translation>完全なレコードではありません: %1。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecordingNetwork</name>
    <message>
        <source>refused with HTTP %1</source>
        <translation>HTTP %1 で拒否されました</translation>
    </message>
    <message>
        <source>stopped before the answer was whole</source>
        <translation>応答が完了する前に停止しました</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>サーバーが接続を閉じました</translation>
    </message>
    <message>
        <source>the host name could not be resolved</source>
        <translation>ホスト名を解決できませんでした</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>the answer could not be decompressed</source>
        <translation>応答を展開できませんでした</translation>
    </message>
    <message>
        <source>the network failed (%1)</source>
        <translation>ネットワークエラーが発生しました (%1)</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>中断されました</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RequestDetail</name>
    <message>
        <source>Request with headers and body</source>
        <translation>リクエストのヘッダーと本文</translation>
    </message>
    <message>
        <source>Answer with headers and body</source>
        <translation>応答のヘッダーと本文</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>リクエストと応答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>まだ応答がありません。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were kept.</source>
        <translation>%2 のうち先頭の %1 のみ保持されています。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RequestModel</name>
    <message>
        <source>under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Request %1 for %2 to %3, under way</source>
        <translation>リクエスト %1、%2 について %3 宛て、処理中</translation>
    </message>
    <message>
        <source>Request %1 for %2 to %3: %4</source>
        <translation>リクエスト %1、%2 について %3 宛て: %4</translation>
    </message>
    <message>
        <source>Request %1 for %2 to %3: HTTP %4, %5, after %6</source>
        <translation>リクエスト %1、%2 について %3 宛て: HTTP %4、%5、所要時間 %6</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RequestsPane</name>
    <message>
        <source>Clear requests</source>
        <translation>リクエストを消去</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Copy as cURL with token and ids</source>
        <translation>トークンと ID を含めて cURL としてコピー</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>全期間を表示</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s), %2 older ones were dropped</source>
        <translation>
            <numerusform>リクエスト %n 件中 %1 件、古い %2 件は破棄</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>リクエストなし</translation>
    </message>
    <message>
        <source>Requests to servers that are asked from here are listed with times, sizes and bodies.</source>
        <translation>ここから問い合わせたサーバーへのリクエストが、時間、サイズ、本文とともに一覧表示されます。</translation>
    </message>
    <message>
        <source>No requests in the selected time</source>
        <translation>選択した期間にリクエストはありません</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Session</name>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
    <message>
        <source>Forget the name %1</source>
        <translation>名前 %1 の消去</translation>
    </message>
    <message>
        <source>Name a person %1</source>
        <translation>ユーザーを %1 と命名</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 の履歴からの削除</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SessionFile</name>
    <message>
        <source>A newer version of this program wrote it.</source>
        <translation>このプログラムの新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>ファイルが破損しています。</translation>
    </message>
    <message>
        <source>The last session cannot be restored. %1 Its file is kept as %2.</source>
        <translation>前回のセッションを復元できません。%1 ファイルは %2 として保管されています。</translation>
    </message>
    <message>
        <source>The last session cannot be restored. %1</source>
        <translation>前回のセッションを復元できません。%1</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SessionKeeper</name>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>前回のセッションは予期せず終了しました。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>復元せずに開始</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ShortcutModel</name>
    <message>
        <source>Clear the filter, then back to the flags</source>
        <translation>フィルターを消去し、フラグに戻る</translation>
    </message>
    <message>
        <source>%1: no keys, usually %2</source>
        <translation>%1: キーなし、標準は %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <translation>%1: %2、標準は %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>標準のキー</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ShortcutsDialog</name>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Filter by command or keys</source>
        <translation>コマンドまたはキーで絞り込み</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新しいキー(&amp;N):</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the keys that the chosen command is to have</source>
        <translation>選択したコマンドに割り当てるキーを押してください</translation>
    </message>
    <message>
        <source>No command fits the filter</source>
        <translation>フィルターに一致するコマンドはありません</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SideRules</name>
    <message numerus="yes">
        <source>%n flag(s) differ between the cache and what %1 answers now.</source>
        <translation>
            <numerusform>キャッシュと %1 の現在の応答で、%n 件のフラグが異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>An application that starts without network shows the cached values. A refresh brings them up to date.</source>
        <translation>ネットワークなしで起動したアプリケーションはキャッシュの値を使います。更新すると最新になります。</translation>
    </message>
    <message>
        <source>What is cached was computed for other properties of this person or group than what was asked for now.</source>
        <translation>キャッシュの内容は、今回の問い合わせとは異なるユーザーまたはグループのプロパティで計算されたものです。</translation>
    </message>
    <message>
        <source>Ask with the properties that the application sends, before you compare values.</source>
        <translation>値を比較する前に、アプリケーションが送信するプロパティで問い合わせてください。</translation>
    </message>
    <message>
        <source>The cached payload is %1, the live one is %2.</source>
        <translation>キャッシュのペイロードは%1、ライブのペイロードは%2です。</translation>
    </message>
    <message>
        <source>Make sure that every version of the application in use can read both.</source>
        <translation>使用中のすべてのバージョンのアプリケーションが両方を読み取れることを確認してください。</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Applications get it as a text. Correct the payload of the flag in PostHog.</source>
        <translation>アプリケーションはこれをテキストとして受け取ります。PostHog でフラグのペイロードを修正してください。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SidesModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>理由コード</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Flag id</source>
        <translation>フラグ ID</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書き込み元</translation>
    </message>
    <message>
        <source>Properties&apos; hash</source>
        <translation>プロパティのハッシュ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>片側のみ</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>比較対象外</translation>
    </message>
    <message>
        <source>%1: cached %2, live %3, %4</source>
        <comment>field, two values, same or differs</comment>
        <translation>%1: キャッシュ %2、ライブ %3、%4</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Snapshot</name>
    <message>
        <source>The server could not evaluate every flag.</source>
        <translation>サーバーは一部のフラグを評価できませんでした。</translation>
    </message>
    <message>
        <source>saved answer</source>
        <translation>保存された応答</translation>
    </message>
    <message>
        <source>More than %1 persons are too many to be shown.</source>
        <translation>ユーザーが %1 人を超えているため表示できません。</translation>
    </message>
    <message>
        <source>More than %1 flags are too many to be shown.</source>
        <translation>フラグが %1 件を超えているため表示できません。</translation>
    </message>
    <message>
        <source>The snapshot does not say of which version it is.</source>
        <translation>スナップショットにバージョンの記載がありません。</translation>
    </message>
    <message>
        <source>The snapshot holds no list of sources.</source>
        <translation>スナップショットにソースのリストがありません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is compressed. Unpack it with gunzip first.</source>
        <translation>ファイルは圧縮されています。先に gunzip で展開してください。</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at byte %2.</source>
        <translation>JSON ではありません: %1 (%2 バイト目)。</translation>
    </message>
    <message>
        <source>This is JSON, but neither a snapshot nor an answer with flags.</source>
        <translation>JSON ですが、スナップショットでもフラグを含む応答でもありません。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SnapshotSource</name>
    <message>
        <source>A newer version wrote this snapshot: there may be more in it than is shown.</source>
        <translation>このスナップショットは新しいバージョンで書き込まれました。表示されていない内容がある可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be read.</source>
        <translation>
            <numerusform>%n 件のエントリを読み取れません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceBar</name>
    <message numerus="yes">
        <source>%n more in trouble</source>
        <translation>
            <numerusform>ほか %n 件に問題あり</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceModel</name>
    <message>
        <source>Source or person</source>
        <translation>ソースまたはユーザー</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceRules</name>
    <message>
        <source>The token is a personal API key: whoever has it can act for you.</source>
        <translation>このトークンは個人用 API キーです。入手した人は誰でもあなたとして操作できます。</translation>
    </message>
    <message>
        <source>The token is a secret key of the project: it belongs on servers only.</source>
        <translation>このトークンはプロジェクトのシークレットキーです。サーバー上でのみ使用してください。</translation>
    </message>
    <message>
        <source>Revoke the key if it was ever shipped, and use the project token, which begins with phc_.</source>
        <translation>一度でも配布した場合はキーを失効させ、phc_ で始まるプロジェクトトークンを使用してください。</translation>
    </message>
    <message>
        <source>The server is asked every %1, and every request is billed.</source>
        <translation>サーバーに %1ごとに問い合わせており、リクエストごとに課金されます。</translation>
    </message>
    <message>
        <source>Every %1 is often enough to look; applications are fine with 30 min.</source>
        <translation>確認には %1ごとで十分です。アプリケーションは 30 分で問題ありません。</translation>
    </message>
    <message>
        <source>Every user of the machine can read the cache in %1.</source>
        <translation>このマシンのすべてのユーザーが %1 のキャッシュを読み取れます。</translation>
    </message>
    <message>
        <source>The whole group can read the cache in %1.</source>
        <translation>グループ全体が %1 のキャッシュを読み取れます。</translation>
    </message>
    <message>
        <source>Flags tell about persons: take the rights of others away (chmod 700), unless they share the cache on purpose.</source>
        <translation>フラグにはユーザーに関する情報が含まれます。意図的に共有している場合を除き、他者の権限を取り除いてください (chmod 700)。</translation>
    </message>
    <message>
        <source>Both %1 and %2 have written to this cache.</source>
        <translation>%1 と %2 の両方がこのキャッシュに書き込んでいます。</translation>
    </message>
    <message>
        <source>That is normal during an update. Otherwise look whether an old version is still running.</source>
        <translation>更新中であれば正常です。そうでなければ、古いバージョンがまだ実行されていないか確認してください。</translation>
    </message>
    <message>
        <source>No source has a flag of this key.</source>
        <translation>このキーのフラグを持つソースはありません。</translation>
    </message>
    <message>
        <source>No source has a flag of this key. The nearest is “%1”.</source>
        <translation>このキーのフラグを持つソースはありません。最も近いのは「%1」です。</translation>
    </message>
    <message>
        <source>Compare the spelling, the project, and whether the flag is active.</source>
        <translation>綴り、プロジェクト、フラグが有効かどうかを確認してください。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceWords</name>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>フラグ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, confirmed %4</source>
        <translation>%1: %2、%3、確認 %4</translation>
    </message>
    <message>
        <source>%1, next to be evicted</source>
        <translation>%1、次の追い出し対象</translation>
    </message>
    <message>
        <source>Name in caches: %1</source>
        <translation>キャッシュ内の名前: %1</translation>
    </message>
    <message>
        <source>Host and project: %1</source>
        <translation>ホストとプロジェクト: %1</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>Used least of all: the next to be evicted when the cache is full</source>
        <translation>最も使われていません: キャッシュが満杯になると次に追い出されます</translation>
    </message>
    <message>
        <source>Dropped by the cache %1</source>
        <translation>キャッシュからの破棄: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>First said: %1</source>
        <translation>最初の応答: %1</translation>
    </message>
    <message>
        <source>Last confirmed: %1</source>
        <translation>最終確認: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>読み取り: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>ユーザー %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <translation>%1 %2: %3、%4</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 (%2 から)</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourcesDock</name>
    <message>
        <source>Nothing is open</source>
        <translation>何も開かれていません</translation>
    </message>
    <message>
        <source>Sources and their persons appear here.</source>
        <translation>ソースとそのユーザーがここに表示されます。</translation>
    </message>
    <message>
        <source>Sources and persons</source>
        <translation>ソースとユーザー</translation>
    </message>
    <message>
        <source>Columns of sources</source>
        <translation>ソースの列</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>問い合わせ…</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::StateView</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>何も開かれていません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>表示更新: %1</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1、%2、%3: %4</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::TimelinePane</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Timeline as table</source>
        <translation>タイムラインの表</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>全期間を表示</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1 older ones were dropped</source>
        <translation>
            <numerusform>イベント %n 件、古い %1 件は破棄</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Requests, changes of flags and states of sources appear here as they come.</source>
        <translation>リクエスト、フラグの変更、ソースの状態が、発生するたびにここに表示されます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, what happened</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing in the selected time</source>
        <translation>選択した期間には何もありません</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::TimelineWidget</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Trouble</name>
    <message>
        <source>%1: %2. %3 What is shown is as of %4.</source>
        <translation>%1: %2。%3 表示内容は %4 時点のものです。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not fetched: %1 The rows are those of before, as of %2.</source>
        <translation>取得できませんでした: %1 表示中の行は以前のもの (%2 時点) です。</translation>
    </message>
    <message>
        <source>The record is damaged: %1</source>
        <translation>レコードが破損しています: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>試行 %1 回目</translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>次の試行: %1</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>次の試行まで %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ViewMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage (from the next start)</source>
        <translation>言語 (次回起動時に適用)(&amp;G)</translation>
    </message>
    <message>
        <source>Less m&amp;otion</source>
        <translation>動きを減らす(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::WhyModel</name>
    <message>
        <source>Mark</source>
        <translation>印</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2, used, %3, %4. %5</source>
        <translation>%1: %2、使用中、%3、%4。%5</translation>
    </message>
    <message>
        <source>%1: %2, available, %3, %4. %5</source>
        <translation>%1: %2、利用可能、%3、%4。%5</translation>
    </message>
    <message>
        <source>%1: not usable. %2</source>
        <translation>%1: 使用不可。%2</translation>
    </message>
    <message>
        <source>%1: unknown. %2</source>
        <translation>%1: 不明。%2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::WhyPanel</name>
    <message>
        <source>Why this value</source>
        <translation>この値になった理由</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>%1前に期限切れ</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>ブートストラップ</translation>
    </message>
    <message>
        <source>local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>override</source>
        <translation>オーバーライド</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>保存データなし</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>disconnected since %1</source>
        <translation>%1 から切断中</translation>
    </message>
    <message>
        <source>disconnected %1</source>
        <translation>切断 (%1)</translation>
    </message>
</context>
</TS>
