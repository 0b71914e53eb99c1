<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Halyard::Inspector::Actions</name>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;cache folder…</source>
        <translation>打开缓存文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>Open &amp;URL…</source>
        <translation>打开 URL(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Ask a server…</source>
        <translation>查询服务器(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save snapshot…</source>
        <translation>保存快照(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>复制键(&amp;K)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as C++ &amp;test fixture</source>
        <translation>复制为 C++ 测试数据(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Filter flags</source>
        <translation>筛选开关(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Re-fetch this person</source>
        <translation>重新获取此用户(&amp;R)</translation>
    </message>
    <message>
        <source>Re-fetch &amp;everything</source>
        <translation>全部重新获取(&amp;E)</translation>
    </message>
    <message>
        <source>Re-fetch this &amp;flag</source>
        <translation>重新获取此开关(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>停止等待(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name this person…</source>
        <translation>为此用户命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Close source</source>
        <translation>关闭来源(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>仅差异(&amp;D)</translation>
    </message>
    <message>
        <source>Save &amp;filter…</source>
        <translation>保存筛选(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Explain this flag</source>
        <translation>解释此开关(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation>跳转到(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Nor&amp;mal text size</source>
        <translation>标准文字大小(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;lags</source>
        <translation>开关(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Reopen &amp;last session</source>
        <translation>重新打开上次会话(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Copy as &amp;link</source>
        <translation>复制为链接(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::AskDialog</name>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Person properties</source>
        <translation>用户属性</translation>
    </message>
    <message>
        <source>Group properties</source>
        <translation>组属性</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Project token</source>
        <translation>项目令牌</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>服务器(&amp;S)：</translation>
    </message>
    <message>
        <source>Project &amp;token:</source>
        <translation>项目令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>Person&apos;s id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>only when told to</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>every 30 seconds</source>
        <translation>每 30 秒</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Person&apos;s &amp;id:</source>
        <translation>用户 ID(&amp;I)：</translation>
    </message>
    <message>
        <source>Ask &amp;again:</source>
        <translation>再次查询(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Person properties</source>
        <translation>用户属性(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>Gr&amp;oup properties</source>
        <translation>组属性(&amp;O)</translation>
    </message>
    <message>
        <source>What the server is told</source>
        <translation>发送给服务器的内容</translation>
    </message>
    <message>
        <source>Ask a server</source>
        <translation>查询服务器</translation>
    </message>
    <message>
        <source>What a server answers is shown beside what caches remember of the same person.</source>
        <translation>服务器的应答会与各缓存中同一用户的数据并排显示。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Ask for another person</source>
        <translation>查询其他用户</translation>
    </message>
    <message>
        <source>Asked is %1.</source>
        <translation>查询对象：%1。</translation>
    </message>
    <message>
        <source>Find a person in the caches</source>
        <translation>在缓存中查找用户</translation>
    </message>
    <message>
        <source>Caches do not keep ids. With the server, the token and the id the person&apos;s row can be found, and gets the id as its name. Nothing is sent.</source>
        <translation>缓存不保存 ID。根据服务器、令牌和 ID 可以找到该用户所在的行，并以此 ID 命名。不会发送任何数据。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>A server is an address such as https://eu.i.posthog.com.</source>
        <translation>服务器应为形如 https://eu.i.posthog.com 的地址。</translation>
    </message>
    <message>
        <source>An address must not hold a name or password.</source>
        <translation>地址中不得包含用户名或密码。</translation>
    </message>
    <message>
        <source>This is a secret key. A project token begins with phc_ and may be known to applications.</source>
        <translation>这是私密密钥。项目令牌以 phc_ 开头，可以放在应用中。</translation>
    </message>
    <message>
        <source>The project token is missing.</source>
        <translation>缺少项目令牌。</translation>
    </message>
    <message>
        <source>The person&apos;s id is missing.</source>
        <translation>缺少用户 ID。</translation>
    </message>
    <message>
        <source>This id names nobody in particular, or is too long: strangers would share its flags. The library does not ask for it.</source>
        <translation>此 ID 不指向任何特定用户，或者过长：陌生人会共用它的开关。库不会用它查询。</translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <comment>title of a table, number of a row, what is wrong there</comment>
        <translation>%1，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>No open cache has a record of this person with this server and token.</source>
        <translation>已打开的缓存中没有此用户在该服务器和令牌下的记录。</translation>
    </message>
    <message>
        <source>This server was asked in the last session. Tokens are not kept: to ask it again, give the token.</source>
        <translation>上次会话中查询过此服务器。令牌不会保存：要再次查询，请填写令牌。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::CacheSource</name>
    <message>
        <source>At character %1 of the URL: %2</source>
        <translation>URL 第 %1 个字符处：%2</translation>
    </message>
    <message>
        <source>What is kept in memory only its own process can see.</source>
        <translation>保存在内存中的内容只有其所属进程可见。</translation>
    </message>
    <message>
        <source>Whose settings? They are named by %1.</source>
        <translation>谁的设置？应以 %1 的形式指定。</translation>
    </message>
    <message>
        <source>There is no folder %1. It is made when an application first remembers flags there.</source>
        <translation>文件夹 %1 不存在。应用首次在此保存开关时会创建它。</translation>
    </message>
    <message>
        <source>%1 Needed: %2</source>
        <translation>%1 所需权限：%2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::CompareModel</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n 个开关</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n flag(s)</source>
        <translation>
            <numerusform>%1，%n 个开关</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>仅右侧</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>值不同</translation>
    </message>
    <message>
        <source>Other variant</source>
        <translation>变体不同</translation>
    </message>
    <message>
        <source>Other payload</source>
        <translation>载荷不同</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>原因不同</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>版本不同</translation>
    </message>
    <message>
        <source>%1: only right, %2</source>
        <translation>%1：仅右侧有，%2</translation>
    </message>
    <message>
        <source>%1: only left, %2</source>
        <translation>%1：仅左侧有，%2</translation>
    </message>
    <message>
        <source>%1: left %2, right %3. %4</source>
        <translation>%1：左侧 %2，右侧 %3。%4</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>仅右侧</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>payload %1 → %2</source>
        <translation>载荷 %1 → %2</translation>
    </message>
    <message>
        <source>reason %1 → %2</source>
        <translation>原因 %1 → %2</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>版本 %1 → %2</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Changed on both sides, differently</source>
        <translation>两侧均变更，结果不同</translation>
    </message>
    <message>
        <source>Changed only left</source>
        <translation>仅左侧变更</translation>
    </message>
    <message>
        <source>Changed only right</source>
        <translation>仅右侧变更</translation>
    </message>
    <message>
        <source>Changed alike on both sides</source>
        <translation>两侧均变更，结果相同</translation>
    </message>
    <message>
        <source>%1: base %2, left %3, right %4. %5</source>
        <translation>%1：基准 %2，左侧 %3，右侧 %4。%5</translation>
    </message>
    <message>
        <source>left: %1; right: %2</source>
        <translation>左侧：%1；右侧：%2</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a flag that the base has not</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>as the base</source>
        <translation>与基准相同</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a flag that the base has</comment>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ComparePage</name>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Filter by key</source>
        <translation>按键名筛选</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>导出为 JSON…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>导出为 Markdown…</translation>
    </message>
    <message>
        <source>%1 persons on both sides, %2 only left, %3 only right</source>
        <translation>两侧共有用户 %1 个，仅左侧 %2 个，仅右侧 %3 个</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 the same</source>
        <translation>
            <numerusform>%n 处差异，%1 个相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可对比的内容</translation>
    </message>
    <message>
        <source>Open a cache or a snapshot, or ask a server, then choose two persons or two sources.</source>
        <translation>请打开缓存或快照，或者查询服务器，然后选择两个用户或两个来源。</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Nobody is on both sides</source>
        <translation>两侧没有共同的用户</translation>
    </message>
    <message>
        <source>One side is not known</source>
        <translation>有一侧数据未知</translation>
    </message>
    <message>
        <source>Choose a person left and a person right.</source>
        <translation>请在左右两侧各选择一个用户。</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>两侧相同</translation>
    </message>
    <message>
        <source>Not one flag differs, in value, payload or reason.</source>
        <translation>所有开关的值、载荷和原因均无差异。</translation>
    </message>
    <message>
        <source>No difference fits the filter</source>
        <translation>没有符合筛选的差异</translation>
    </message>
    <message>
        <source>Export differences</source>
        <translation>导出差异</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Also tells which side changed, and where both did</source>
        <translation>还会显示哪一侧有变更，以及何处两侧均有变更</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>With a base</source>
        <translation>使用基准</translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides, %1 only left, %2 only right</source>
        <translation>
            <numerusform>两侧均变更 %n 处，仅左侧 %1 处，仅右侧 %2 处</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not in the base</source>
        <translation>基准中没有此用户</translation>
    </message>
    <message>
        <source>Choose another base, or go without one.</source>
        <translation>请选择其他基准，或不使用基准。</translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <comment>persons</comment>
        <translation>
            <numerusform>%n 个未读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been read on both sides</source>
        <translation>没有两侧都已读取的用户</translation>
    </message>
    <message>
        <source>Snapshots have the flags of those who were looked at when they were made.</source>
        <translation>快照只包含创建时查看过的用户的开关。</translation>
    </message>
    <message>
        <source>Both sides are the same source</source>
        <translation>两侧是同一个来源</translation>
    </message>
    <message>
        <source>Choose another source on one side, or a person on each.</source>
        <translation>请在一侧选择其他来源，或在两侧各选择一个用户。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::CompletionModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Destination</name>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>command, %1</source>
        <translation>命令，%1</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>person in %1</source>
        <translation>%1 中的用户</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>开关</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::DestinationModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::DetailsPane</name>
    <message>
        <source>Flag details</source>
        <translation>开关详情</translation>
    </message>
    <message>
        <source>Cached and live, field by field</source>
        <translation>缓存与实时逐项对照</translation>
    </message>
    <message>
        <source>Changes of this flag</source>
        <translation>此开关的变更</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排对照</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>No flag is chosen</source>
        <translation>未选择开关</translation>
    </message>
    <message>
        <source>Choose one to see why it has its value.</source>
        <translation>选择一个开关，查看其取值的原因。</translation>
    </message>
    <message>
        <source>This person has no such flag.</source>
        <translation>此用户没有这个开关。</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>暂无变更</translation>
    </message>
    <message>
        <source>Changes are noted from the moment a source is open.</source>
        <translation>自来源打开时起开始记录变更。</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>显示全部时间</translation>
    </message>
    <message>
        <source>No changes in the selected time</source>
        <translation>所选时间内没有变更</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::EntryModel</name>
    <message>
        <source>Group type is missing</source>
        <translation>缺少组类型</translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Key is missing</source>
        <translation>缺少键</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Group type</source>
        <translation>组类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>解析为</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::EntryTable</name>
    <message>
        <source>Remove row</source>
        <translation>移除行</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::EventWriter</name>
    <message>
        <source>%1 is new: %2</source>
        <translation>新增 %1：%2</translation>
    </message>
    <message>
        <source>%1 is gone; it was %2</source>
        <translation>%1 已消失，原值为 %2</translation>
    </message>
    <message>
        <source>%1 has another payload</source>
        <translation>%1 的载荷已改变</translation>
    </message>
    <message>
        <source>%1: %2, before that %3</source>
        <translation>%1：%2，之前为 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>%1 is new in %2</source>
        <translation>%2 中新增 %1</translation>
    </message>
    <message>
        <source>%1 is gone from %2</source>
        <translation>%1 已从 %2 中消失</translation>
    </message>
    <message numerus="yes">
        <source>%n more flags changed</source>
        <translation>
            <numerusform>另有 %n 个开关发生变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1: HTTP %2 after %3 ms</source>
        <translation>请求 %1：HTTP %2，耗时 %3 毫秒</translation>
    </message>
    <message>
        <source>Request %1: %2, after %3 ms</source>
        <translation>请求 %1：%2，耗时 %3 毫秒</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Exporter</name>
    <message>
        <source>Export flags</source>
        <translation>导出开关</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation>保存快照</translation>
    </message>
    <message>
        <source>Snapshot without ids and properties (*.json)</source>
        <translation>不含 ID 和属性的快照 (*.json)</translation>
    </message>
    <message>
        <source>Snapshot (*.json)</source>
        <translation>快照 (*.json)</translation>
    </message>
    <message>
        <source>Not exported to %1: %2</source>
        <translation>未能导出到 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n flags are in %1.</source>
        <translation>
            <numerusform>%n 个开关已导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshot is in %1.</source>
        <translation>快照已保存到 %1。</translation>
    </message>
    <message>
        <source>Not saved to %1: %2</source>
        <translation>未能保存到 %1：%2</translation>
    </message>
    <message>
        <source>No server was asked for this person: there is no request to copy.</source>
        <translation>尚未就此用户查询服务器：没有可复制的请求。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FactLabel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FactList</name>
    <message>
        <source>Reason of the server</source>
        <translation>服务器给出的原因</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>原因代码</translation>
    </message>
    <message>
        <source>Matched condition</source>
        <translation>匹配的条件</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>第 %1 组</translation>
    </message>
    <message>
        <source>Flag version</source>
        <translation>开关版本</translation>
    </message>
    <message>
        <source>Flag id</source>
        <translation>开关 ID</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Evaluated at</source>
        <translation>评估时间</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>写入者</translation>
    </message>
    <message>
        <source>Hash of the properties</source>
        <translation>属性哈希</translation>
    </message>
    <message>
        <source>Hash of the properties, cached</source>
        <translation>缓存的属性哈希</translation>
    </message>
    <message>
        <source>Hash of the properties, live</source>
        <translation>实时的属性哈希</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FailedSource</name>
    <message>
        <source>This is a server. It is asked for somebody&apos;s flags, with the project token.</source>
        <translation>这是服务器。需使用项目令牌向它查询某个用户的开关。</translation>
    </message>
    <message>
        <source>Nothing was named.</source>
        <translation>未指定任何内容。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FileSource</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Filter</name>
    <message>
        <source>%1, such as %2</source>
        <translation>%1，例如 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n 个开关</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>answered by a server</source>
        <translation>由服务器应答</translation>
    </message>
    <message>
        <source>remembered, stale or not</source>
        <translation>已缓存，无论是否陈旧</translation>
    </message>
    <message>
        <source>remembered and fresh</source>
        <translation>已缓存且新鲜</translation>
    </message>
    <message>
        <source>remembered and stale</source>
        <translation>已缓存且陈旧</translation>
    </message>
    <message>
        <source>shipped with the application</source>
        <translation>随应用预置</translation>
    </message>
    <message>
        <source>decided on the device</source>
        <translation>在设备上决定</translation>
    </message>
    <message>
        <source>set by a developer</source>
        <translation>由开发者设置</translation>
    </message>
    <message>
        <source>from nowhere</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a variant or another text</source>
        <translation>变体或其他文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>an object or a list</source>
        <translation>对象或列表</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>cached and live differ</source>
        <translation>缓存与实时不同</translation>
    </message>
    <message>
        <source>remembered for too long</source>
        <translation>缓存时间过长</translation>
    </message>
    <message>
        <source>with your star</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>where the value is from</source>
        <translation>值的来源</translation>
    </message>
    <message>
        <source>the value, or a part of a text</source>
        <translation>值，或文本的一部分</translation>
    </message>
    <message>
        <source>a part of the variant</source>
        <translation>变体的一部分</translation>
    </message>
    <message>
        <source>a part of the payload</source>
        <translation>载荷的一部分</translation>
    </message>
    <message>
        <source>a part of the server&apos;s reason</source>
        <translation>服务器所给原因的一部分</translation>
    </message>
    <message>
        <source>the type of the value</source>
        <translation>值的类型</translation>
    </message>
    <message>
        <source>the version of the flag</source>
        <translation>开关的版本</translation>
    </message>
    <message>
        <source>since it was confirmed</source>
        <translation>距上次确认的时间</translation>
    </message>
    <message>
        <source>until it turns stale</source>
        <translation>距变为陈旧的时间</translation>
    </message>
    <message>
        <source>since it changed</source>
        <translation>距上次变更的时间</translation>
    </message>
    <message>
        <source>groups with a special meaning are not taken here</source>
        <translation>此处不支持具有特殊含义的分组</translation>
    </message>
    <message>
        <source>a repeated group that repeats something itself could take for ever</source>
        <translation>重复的分组内部又含有重复，可能永远无法结束</translation>
    </message>
    <message>
        <source>references to groups are not taken here</source>
        <translation>此处不支持对分组的引用</translation>
    </message>
    <message>
        <source>\Q is not taken here</source>
        <translation>此处不支持 \Q</translation>
    </message>
    <message numerus="yes">
        <source>expressions have %n characters at most</source>
        <translation>
            <numerusform>表达式最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing may be repeated so often</source>
        <translation>重复次数过多</translation>
    </message>
    <message>
        <source>this expression could take for ever</source>
        <translation>此表达式可能永远无法结束</translation>
    </message>
    <message numerus="yes">
        <source>filters have %n characters at most</source>
        <translation>
            <numerusform>筛选最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filters have %n words at most</source>
        <translation>
            <numerusform>筛选最多 %n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>a / has to end the expression</source>
        <translation>表达式须以 / 结尾</translation>
    </message>
    <message>
        <source>a quote has to end the text</source>
        <translation>文本须以引号结尾</translation>
    </message>
    <message>
        <source>there is nothing between the quotes</source>
        <translation>引号之间没有内容</translation>
    </message>
    <message>
        <source>a minus needs something that it turns around</source>
        <translation>减号之后需要有被取反的内容</translation>
    </message>
    <message>
        <source>something has to follow, such as %1</source>
        <translation>后面需要有内容，例如 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not compared but takes a colon, such as %2</source>
        <translation>“%1”不能比较大小，应使用冒号，例如 %2</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes one of %2</source>
        <translation>“%1:”只接受以下之一：%2</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; did you mean %2:%3?</source>
        <translation>没有“%1”；是否要输入 %2:%3？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number, such as %2</source>
        <translation>“%1”需要整数，例如 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compared by &lt; or &gt;, such as %2</source>
        <translation>“%1”应使用 &lt; 或 &gt; 比较，例如 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write it such as 30s, 5m, 2h or 7d</source>
        <translation>“%1”不是时间；请写成 30s、5m、2h 或 7d 的形式</translation>
    </message>
    <message>
        <source>there is no prefix &quot;%1:&quot;; put the word in quotes if it is a part of the key</source>
        <translation>没有前缀“%1:”；如果它是键的一部分，请加上引号</translation>
    </message>
    <message>
        <source>there is no prefix &quot;%1:&quot;; did you mean %2:?</source>
        <translation>没有前缀“%1:”；是否要输入 %2:？</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FilterField</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Saved and latest filters</source>
        <translation>已保存和最近的筛选</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Filter flags</source>
        <translation>筛选开关</translation>
    </message>
    <message>
        <source>Filter flags: words of the key, diff, stale, value:true …</source>
        <translation>筛选开关：键中的词、diff、stale、value:true…</translation>
    </message>
    <message>
        <source>Not a filter: %1. The rows are those of before.</source>
        <translation>筛选无效：%1。显示的仍是之前的行。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FilterMenu</name>
    <message>
        <source>save the filter %1</source>
        <translation>保存筛选 %1</translation>
    </message>
    <message>
        <source>remove the filter %1</source>
        <translation>移除筛选 %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Save this filter: %1</source>
        <translation>保存此筛选：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
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
        <translation>开关的列</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagTexts</name>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>未加星标</translation>
    </message>
    <message>
        <source>Key:
%1</source>
        <translation>键：
%1</translation>
    </message>
    <message>
        <source>Variant:
%1</source>
        <translation>变体：
%1</translation>
    </message>
    <message>
        <source>Reason, as the server has it:
%1
%2</source>
        <translation>服务器给出的原因：
%1
%2</translation>
    </message>
    <message>
        <source>Changed at %1</source>
        <translation>变更于 %1</translation>
    </message>
    <message>
        <source>No change seen since the inspector looks</source>
        <translation>检查器启动以来未见变更</translation>
    </message>
    <message>
        <source>What is remembered, and what the server answered:
Cached: %1
Live: %2</source>
        <translation>缓存的值与服务器的应答：
缓存：%1
实时：%2</translation>
    </message>
    <message>
        <source>No payload</source>
        <translation>无载荷</translation>
    </message>
    <message>
        <source>Payload:
%1</source>
        <translation>载荷：
%1</translation>
    </message>
    <message>
        <source>Remembered, and confirmed: %1
Turns stale: %2
Answered live: %3</source>
        <translation>缓存确认：%1
变为陈旧：%2
实时应答：%3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 的%1：%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1：%2，%3，%4</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <translation>%1：%2，%3，%4，%5</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>确认于 %1</translation>
    </message>
    <message>
        <source>of unknown age</source>
        <translation>时长未知</translation>
    </message>
    <message>
        <source>the same in the cache</source>
        <translation>与缓存相同</translation>
    </message>
    <message>
        <source>the server does not know it</source>
        <translation>服务器没有此开关</translation>
    </message>
    <message>
        <source>the cache does not have it</source>
        <translation>缓存中没有此开关</translation>
    </message>
    <message>
        <source>differs from cached %1</source>
        <translation>与缓存的 %1 不同</translation>
    </message>
    <message>
        <source>its payload differs from the cached one</source>
        <translation>载荷与缓存不同</translation>
    </message>
    <message>
        <source>its reason differs from the cached one</source>
        <translation>原因与缓存不同</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>only cached</source>
        <translation>仅缓存</translation>
    </message>
    <message>
        <source>only live</source>
        <translation>仅实时</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>What an application would be served now</source>
        <translation>应用此刻会得到的值</translation>
    </message>
    <message>
        <source>Where that value is from</source>
        <translation>该值的来源</translation>
    </message>
    <message>
        <source>In what the cached and the live flag differ</source>
        <translation>缓存与实时开关的不同之处</translation>
    </message>
    <message>
        <source>Since the value was confirmed by the server</source>
        <translation>距服务器上次确认该值的时间</translation>
    </message>
    <message>
        <source>Until what is remembered turns stale</source>
        <translation>距缓存变为陈旧的时间</translation>
    </message>
    <message>
        <source>When the inspector saw the value change</source>
        <translation>检查器发现值变更的时间</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagsPage</name>
    <message>
        <source>Flags</source>
        <translation>开关</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n 个开关</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flags</source>
        <translation>
            <numerusform>%1/%n 个开关</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the star of %1</source>
        <translation>移除 %1 的星标</translation>
    </message>
    <message>
        <source>star %1</source>
        <translation>为 %1 加星标</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FlagsState</name>
    <message>
        <source>Too old to be served: applications get their own defaults.</source>
        <translation>过旧而无法提供：应用会使用自己的默认值。</translation>
    </message>
    <message>
        <source>Written by a newer library: there may be more in it.</source>
        <translation>由更新版本的库写入：可能还包含其他内容。</translation>
    </message>
    <message>
        <source>Open a cache, and see what is in it</source>
        <translation>打开缓存，查看其中的内容</translation>
    </message>
    <message>
        <source>Drop a folder, a file or a URL anywhere in this window, or ask a server. Looking changes nothing: not the order of use, not a byte.</source>
        <translation>将文件夹、文件或 URL 拖放到此窗口的任意位置，或者查询服务器。查看不会改变任何内容：不改变使用顺序，也不改动任何字节。</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>无法连接 %1</translation>
    </message>
    <message>
        <source>%1 may not be looked into</source>
        <translation>没有权限查看 %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>The record of %1 is damaged</source>
        <translation>%1 的记录已损坏</translation>
    </message>
    <message>
        <source>%1 could not be asked for</source>
        <translation>未能查询 %1</translation>
    </message>
    <message>
        <source>%1 has no cached flags</source>
        <translation>%1 没有缓存的开关</translation>
    </message>
    <message>
        <source>Nothing is stored: never fetched, forgotten, or evicted to make room for others.</source>
        <translation>没有存储内容：从未获取、已被清除，或因为其他记录腾出空间而被淘汰。</translation>
    </message>
    <message>
        <source>%1 has no flags</source>
        <translation>%1 没有开关</translation>
    </message>
    <message>
        <source>The server answered, and named none.</source>
        <translation>服务器已应答，但没有给出任何开关。</translation>
    </message>
    <message>
        <source>What is stored is an answer that named none.</source>
        <translation>存储的是一个不含任何开关的应答。</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n flags</source>
        <translation>
            <numerusform>筛选隐藏了全部 %n 个开关</numerusform>
        </translation>
    </message>
    <message>
        <source>They are still there.</source>
        <translation>它们仍然存在。</translation>
    </message>
    <message>
        <source>Looking into %1 …</source>
        <translation>正在查看 %1…</translation>
    </message>
    <message>
        <source>Whom shall %1 be asked for?</source>
        <translation>要向 %1 查询哪个用户？</translation>
    </message>
    <message>
        <source>%1 remembers nobody</source>
        <translation>%1 中没有用户的记录</translation>
    </message>
    <message>
        <source>No application has stored flags here yet. As soon as one does, they appear by themselves.</source>
        <translation>还没有应用在此存储开关。一旦有应用存储，就会自动显示。</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>请选择一个用户</translation>
    </message>
    <message>
        <source>Each row under a source is somebody whose flags are known there.</source>
        <translation>来源下的每一行都是在该处有已知开关的用户。</translation>
    </message>
    <message>
        <source>%1 has not been read</source>
        <translation>%1 尚未读取</translation>
    </message>
    <message>
        <source>Reading was stopped before anything came.</source>
        <translation>在收到任何内容之前，读取已停止。</translation>
    </message>
    <message>
        <source>Nobody in %1 can be read</source>
        <translation>%1 中的用户都无法读取</translation>
    </message>
    <message>
        <source>Nobody looked at this person before the snapshot was made.</source>
        <translation>创建快照之前没有人查看过此用户。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::FocusState</name>
    <message>
        <source>Nothing is open</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>Open a cache or a snapshot, or ask a server.</source>
        <translation>请打开缓存或快照，或者查询服务器。</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>未选择用户</translation>
    </message>
    <message>
        <source>Choose a person among the sources.</source>
        <translation>请在来源中选择一个用户。</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Nothing is known of this person yet</source>
        <translation>尚无此用户的数据</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>无法打开</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Help</name>
    <message>
        <source>About Halyard Inspector</source>
        <translation>关于 Halyard Inspector</translation>
    </message>
    <message>
        <source>Halyard Inspector %1

Shows which feature flags an application has, from where, and how old they are. Looking changes nothing.

MIT licence. Made with Qt %2.</source>
        <translation>Halyard Inspector %1

显示应用有哪些功能开关、来自何处以及存在多久。查看不会改变任何内容。

MIT 许可证。使用 Qt %2 构建。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::HistoryModel</name>
    <message>
        <source>%1: %2 became %3, in %4</source>
        <translation>%1：%2 变为 %3，位于 %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Keymap</name>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are those from F1 on.</source>
        <translation>按键须包含 Ctrl、Alt 或 Meta，或者是 F1 及之后的功能键。</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;.</source>
        <comment>keys, command</comment>
        <translation>%1 已用于“%2”。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Ladder</name>
    <message>
        <source>Override</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Only the running application knows whether a developer has set one.</source>
        <translation>只有运行中的应用知道开发者是否设置了覆盖。</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>预置</translation>
    </message>
    <message>
        <source>Only the running application knows the values it was shipped with; they count until the first answer.</source>
        <translation>只有运行中的应用知道随附的预置值；它们在首次应答之前有效。</translation>
    </message>
    <message>
        <source>Fresh cache</source>
        <translation>新鲜缓存</translation>
    </message>
    <message>
        <source>Stale cache</source>
        <translation>陈旧缓存</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Only the running application knows what its code falls back to.</source>
        <translation>只有运行中的应用知道其代码回退到什么值。</translation>
    </message>
    <message>
        <source>known to a running application only</source>
        <translation>仅运行中的应用知道</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>服务器应答</translation>
    </message>
    <message>
        <source>Nobody has asked a server for this person.</source>
        <translation>尚未就此用户查询服务器。</translation>
    </message>
    <message>
        <source>The latest request failed (%1); this is the answer before it.</source>
        <translation>最近一次请求失败（%1）；这是此前的应答。</translation>
    </message>
    <message>
        <source>The request failed: %1</source>
        <translation>请求失败：%1</translation>
    </message>
    <message>
        <source>The server could not evaluate this flag.</source>
        <translation>服务器无法评估此开关。</translation>
    </message>
    <message>
        <source>The answer lacks this flag, and was not complete: %1</source>
        <translation>应答中没有此开关，且应答不完整：%1</translation>
    </message>
    <message>
        <source>The server answered, and this flag was not in its answer.</source>
        <translation>服务器已应答，但应答中没有此开关。</translation>
    </message>
    <message>
        <source>No cache is open that has this person.</source>
        <translation>已打开的缓存中没有此用户。</translation>
    </message>
    <message>
        <source>Nothing is stored for this person.</source>
        <translation>没有此用户的存储内容。</translation>
    </message>
    <message>
        <source>The record is damaged: %1</source>
        <translation>记录已损坏：%1</translation>
    </message>
    <message>
        <source>The cache cannot be read now (%1); this is what it held before.</source>
        <translation>缓存目前无法读取（%1）；这是此前的内容。</translation>
    </message>
    <message>
        <source>The cache cannot be read: %1</source>
        <translation>无法读取缓存：%1</translation>
    </message>
    <message>
        <source>The record does not have this flag.</source>
        <translation>记录中没有此开关。</translation>
    </message>
    <message>
        <source>The record is too old to be served at all.</source>
        <translation>记录过旧，完全不能提供。</translation>
    </message>
    <message>
        <source>The age of the record is unknown, so it counts as stale.</source>
        <translation>记录的时长未知，因此视为陈旧。</translation>
    </message>
    <message>
        <source>The record expired %1 ago.</source>
        <translation>记录已于 %1前过期。</translation>
    </message>
    <message>
        <source>The record is still fresh.</source>
        <translation>记录仍然新鲜。</translation>
    </message>
    <message>
        <source>The record is still fresh, for another %1.</source>
        <translation>记录仍然新鲜，还剩 %1。</translation>
    </message>
    <message>
        <source>“%1” comes before it.</source>
        <translation>“%1”优先于它。</translation>
    </message>
    <message>
        <source>An application keeps this value, because the server could not tell another.</source>
        <translation>应用会保留此值，因为服务器未能给出其他值。</translation>
    </message>
    <message>
        <source>An application that takes over the server&apos;s answer will drop this value.</source>
        <translation>采用服务器应答的应用会丢弃此值。</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>应答于 %1</translation>
    </message>
    <message>
        <source>answered %1, request %2</source>
        <translation>应答于 %1，请求 %2</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>写入于 %1</translation>
    </message>
    <message>
        <source>written %1 by %2</source>
        <translation>由 %2 写入于 %1</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Link</name>
    <message>
        <source>it holds a password</source>
        <translation>其中包含密码</translation>
    </message>
    <message>
        <source>its file is not on this machine</source>
        <translation>其文件不在本机上</translation>
    </message>
    <message>
        <source>it would open &quot;%1&quot;, which links may not</source>
        <translation>它要打开“%1”，而链接不得这样做</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole path</source>
        <translation>“%1”不是完整路径</translation>
    </message>
    <message>
        <source>it holds letters that cannot be seen</source>
        <translation>其中包含不可见的字符</translation>
    </message>
    <message>
        <source>its filter is none: %1</source>
        <translation>其筛选无效：%1</translation>
    </message>
    <message>
        <source>it leads nowhere</source>
        <translation>它没有指向任何内容</translation>
    </message>
    <message>
        <source>This link is not followed: %1.</source>
        <translation>未打开此链接：%1。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>它过长</translation>
    </message>
    <message>
        <source>it is not written as one</source>
        <translation>它的格式不是有效的链接</translation>
    </message>
    <message>
        <source>it wants &quot;%1&quot;, which links cannot</source>
        <translation>它要求“%1”，而链接不支持</translation>
    </message>
    <message>
        <source>it says &quot;%1&quot; twice</source>
        <translation>其中“%1”出现了两次</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::LinkFollower</name>
    <message>
        <source>The link is on the clipboard. It holds no token.</source>
        <translation>链接已复制到剪贴板。其中不含令牌。</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>A link wants to connect to %1</source>
        <translation>有链接要连接到 %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Do not follow</source>
        <translation>不打开</translation>
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
        <translation>%1 不接受此项目令牌（HTTP %2）。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::LocalFile</name>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation>%1 是失效的链接。</translation>
    </message>
    <message>
        <source>%1: this user may not enter the folder %2.</source>
        <translation>%1：当前系统用户无权进入文件夹 %2。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, not a file.</source>
        <translation>%1 是设备、管道或套接字，不是文件。</translation>
    </message>
    <message>
        <source>%1: this user may not read the file.</source>
        <translation>%1：当前系统用户无权读取此文件。</translation>
    </message>
    <message>
        <source>%1 is larger than %2, which nothing is that could be shown.</source>
        <translation>%1 大于 %2，可显示的文件都不会这么大。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the disk.</source>
        <translation>无法读取 %1。请检查磁盘。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Locator</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有匹配的名称。</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>跳转到</translation>
    </message>
    <message>
        <source>Jump to a flag, a person, a source or a command</source>
        <translation>跳转到开关、用户、来源或命令</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>跳转目标</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Sources and persons</source>
        <translation>来源和用户</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Re-fetch</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation>跳转到…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused: what comes in waits.</source>
        <translation>已暂停：新到的内容将等待。</translation>
    </message>
    <message numerus="yes">
        <source>Paused, +%n waiting</source>
        <translation>
            <numerusform>已暂停，+%n 项等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: +%n waiting.</source>
        <translation>
            <numerusform>已暂停：+%n 项等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 — Halyard Inspector</source>
        <translation>%2 中的 %1 — Halyard Inspector</translation>
    </message>
    <message>
        <source>Halyard Inspector</source>
        <translation>Halyard Inspector</translation>
    </message>
    <message>
        <source>Read-only: nobody is asked, and no file is written.</source>
        <translation>只读：不会查询服务器，也不会写入文件。</translation>
    </message>
    <message>
        <source>%1 in %2, %3 — Halyard Inspector</source>
        <translation>%2 中的 %1，%3 — Halyard Inspector</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::MatrixModel</name>
    <message>
        <source>%1 + payload</source>
        <translation>%1 + 载荷</translation>
    </message>
    <message>
        <source>%1, payload %2</source>
        <translation>%1，载荷 %2</translation>
    </message>
    <message>
        <source>%1 for %2: not known</source>
        <translation>%2 的 %1：未知</translation>
    </message>
    <message>
        <source>%1 for %2: missing</source>
        <translation>%2 的 %1：缺失</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <translation>%2 的 %1：%3</translation>
    </message>
    <message>
        <source>%1 for %2: missing, unlike most</source>
        <translation>%2 的 %1：缺失，与多数不同</translation>
    </message>
    <message>
        <source>%1 for %2: %3, unlike most</source>
        <translation>%2 的 %1：%3，与多数不同</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Only differing</source>
        <translation>仅差异</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Flags and persons</source>
        <translation>开关和用户</translation>
    </message>
    <message>
        <source>Persons read</source>
        <translation>已读取的用户</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) read</source>
        <translation>
            <numerusform>已读取 %1/%n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flag(s) differ</source>
        <translation>
            <numerusform>%1/%n 个开关有差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>Open a cache or a snapshot to see where persons differ.</source>
        <translation>打开缓存或快照，查看用户之间的差异。</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>All persons have the same</source>
        <translation>所有用户都相同</translation>
    </message>
    <message>
        <source>Turn off “Only differing” to see all flags.</source>
        <translation>关闭“仅差异”可查看全部开关。</translation>
    </message>
    <message>
        <source>There are no flags</source>
        <translation>没有开关</translation>
    </message>
    <message>
        <source>Export matrix</source>
        <translation>导出矩阵</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Naming</name>
    <message>
        <source>Who is this? Caches keep no names: with host and project token, whoever has this id gets its name. With the id alone, the person looked at is called so.</source>
        <translation>这是谁？缓存不保存名称：如果填写主机和项目令牌，凡具有此 ID 的用户都会以它命名。如果只填 ID，则为当前查看的用户命名。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>distinct id, such as operator-7</source>
        <translation>distinct id，例如 operator-7</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Project token</source>
        <translation>项目令牌</translation>
    </message>
    <message>
        <source>An id is needed.</source>
        <translation>需要 ID。</translation>
    </message>
    <message>
        <source>Host and project token go together.</source>
        <translation>主机和项目令牌须同时填写。</translation>
    </message>
    <message>
        <source>No person is looked at: give host and project token.</source>
        <translation>当前没有查看任何用户：请填写主机和项目令牌。</translation>
    </message>
    <message>
        <source>The host is no URL.</source>
        <translation>主机不是有效的 URL。</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are %1.</source>
        <translation>
            <numerusform>%n 个用户为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the open caches is %1 of that project.</source>
        <translation>已打开的缓存中没有该项目的用户 %1。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::NoteBar</name>
    <message>
        <source>Close this note</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Opener</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Open a record or a snapshot</source>
        <translation>打开记录或快照</translation>
    </message>
    <message>
        <source>Records and snapshots (*.json *.gz)</source>
        <translation>记录和快照 (*.json *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a cache folder</source>
        <translation>打开缓存文件夹</translation>
    </message>
    <message>
        <source>Open a cache by its URL</source>
        <translation>通过 URL 打开缓存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>无法显示 %1：%2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PairList</name>
    <message>
        <source>Persons of both sides</source>
        <translation>两侧的用户</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n difference(s))</source>
        <comment>person</comment>
        <translation>
            <numerusform>%1（%n 处差异）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only left)</source>
        <comment>person</comment>
        <translation>%1（仅左侧）</translation>
    </message>
    <message>
        <source>%1 (only right)</source>
        <comment>person</comment>
        <translation>%1（仅右侧）</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PaneJoiner</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题 (%1)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Ask for another person…</source>
        <translation>查询其他用户…</translation>
    </message>
    <message>
        <source>Find a person in the caches…</source>
        <translation>在缓存中查找用户…</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PayloadModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>(value)</source>
        <translation>（值）</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the beginning of %2 characters)</source>
        <translation>%1（共 %2 个字符，仅显示开头）</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Not JSON, near line %1, column %2: %3</source>
        <translation>不是 JSON，第 %1 行第 %2 列附近：%3</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PayloadPanel</name>
    <message>
        <source>As stored</source>
        <translation>按存储原样</translation>
    </message>
    <message>
        <source>Cached payload</source>
        <translation>缓存的载荷</translation>
    </message>
    <message>
        <source>Live payload</source>
        <translation>实时载荷</translation>
    </message>
    <message>
        <source>Payload, cached and live alike</source>
        <translation>载荷，缓存与实时相同</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PayloadSide</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>No payload</source>
        <translation>无载荷</translation>
    </message>
    <message>
        <source>The server sends one only for flags that have it set.</source>
        <translation>服务器只为设置了载荷的开关发送载荷。</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PersonFinder</name>
    <message>
        <source>Several persons may be meant by %1: choose one of them.</source>
        <translation>%1 可能指多个用户：请选择其中一个。</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>这里没有名为 %1 的用户。</translation>
    </message>
    <message>
        <source>Nobody here is called %1. Caches keep no ids: to find one takes the project token.</source>
        <translation>这里没有名为 %1 的用户。缓存不保存 ID：要按 ID 查找，需要项目令牌。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PersonPicker</name>
    <message>
        <source>%1: source</source>
        <comment>left or right</comment>
        <translation>%1：来源</translation>
    </message>
    <message>
        <source>%1: person</source>
        <comment>left or right</comment>
        <translation>%1：用户</translation>
    </message>
    <message>
        <source>Whole source</source>
        <translation>整个来源</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>person, source</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Problem</name>
    <message numerus="yes">
        <source>This record was evicted and stored again %n times.</source>
        <translation>
            <numerusform>此记录已被淘汰并重新存储 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>More persons use the cache than fit: let its size or its number of users grow.</source>
        <translation>使用缓存的用户超出其容量：请增大缓存的大小或用户数上限。</translation>
    </message>
    <message>
        <source>An older answer took the place of a newer one: two processes write this cache.</source>
        <translation>较旧的应答取代了较新的应答：有两个进程写入此缓存。</translation>
    </message>
    <message>
        <source>That is safe. Should values jump back and forth, let the processes send the same properties.</source>
        <translation>这是安全的。如果值来回变动，请让这些进程发送相同的属性。</translation>
    </message>
    <message>
        <source>Damaged record</source>
        <translation>记录已损坏</translation>
    </message>
    <message>
        <source>Secret key in use</source>
        <translation>使用了私密密钥</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>配额已用尽</translation>
    </message>
    <message>
        <source>Refresh failed</source>
        <translation>刷新失败</translation>
    </message>
    <message>
        <source>Incomplete answer</source>
        <translation>应答不完整</translation>
    </message>
    <message>
        <source>Cached differs from live</source>
        <translation>缓存与实时不同</translation>
    </message>
    <message>
        <source>Computed for other properties</source>
        <translation>按其他属性计算</translation>
    </message>
    <message>
        <source>Too old to be served</source>
        <translation>过旧而无法提供</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>时钟错误</translation>
    </message>
    <message>
        <source>Payload is not JSON</source>
        <translation>载荷不是 JSON</translation>
    </message>
    <message>
        <source>Payload of another type</source>
        <translation>载荷类型不同</translation>
    </message>
    <message>
        <source>Never returned</source>
        <translation>从未返回</translation>
    </message>
    <message>
        <source>Others can read the cache</source>
        <translation>他人可读取缓存</translation>
    </message>
    <message>
        <source>Two writers</source>
        <translation>两个写入者</translation>
    </message>
    <message>
        <source>Evicted again and again</source>
        <translation>反复被淘汰</translation>
    </message>
    <message>
        <source>Asks too often</source>
        <translation>查询过于频繁</translation>
    </message>
    <message>
        <source>Newer format</source>
        <translation>格式较新</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProblemCollector</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%3 中 %2 的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%1 中还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProblemModel</name>
    <message>
        <source>%1: %2, %3. %4 %5</source>
        <translation>%1：%2，%3。%4 %5</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProblemsPane</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>What is opened is looked through for problems by itself.</source>
        <translation>打开的内容会自动检查问题。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>What is open is looked through again whenever something changes.</source>
        <translation>每当有变化时，都会重新检查已打开的内容。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ProgressStrip</name>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::PromptBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RawPanel</name>
    <message>
        <source>Record as stored</source>
        <translation>存储的原始记录</translation>
    </message>
    <message>
        <source>Save whole…</source>
        <translation>完整保存…</translation>
    </message>
    <message>
        <source>What to do with the record</source>
        <translation>对记录的操作</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Side to show</source>
        <translation>要显示的一侧</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown.</source>
        <translation>仅显示前 %1，共 %2。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON 文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Neither a cache nor a server gave one of this person.</source>
        <translation>缓存和服务器都没有给出此用户的记录。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecentList</name>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>忘记 %1</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecordRules</name>
    <message>
        <source>The record cannot be read, so applications go without it: %1</source>
        <translation>记录无法读取，因此应用不会使用它：%1</translation>
    </message>
    <message>
        <source>The next answer of the server replaces it. If it happens again, look at the disk, and at what else writes there.</source>
        <translation>服务器的下一次应答会替换它。如果再次发生，请检查磁盘，以及还有什么程序在此写入。</translation>
    </message>
    <message>
        <source>A newer version wrote this record, and what this one does not know is not shown.</source>
        <translation>此记录由更新的版本写入，当前版本不认识的内容不会显示。</translation>
    </message>
    <message>
        <source>Use an inspector that is as new as the application.</source>
        <translation>请使用与应用版本同样新的检查器。</translation>
    </message>
    <message>
        <source>The record is older than the cache may serve, so applications go without it.</source>
        <translation>记录的时长超过缓存可提供的期限，因此应用不会使用它。</translation>
    </message>
    <message>
        <source>Find out why nothing was refreshed for so long, or let stale_ttl grow.</source>
        <translation>请查明为何长时间没有刷新，或增大 stale_ttl。</translation>
    </message>
    <message>
        <source>The record expired %1 ago. It is still served, and asked for again.</source>
        <translation>记录已于 %1前过期。它仍会被提供，并会重新查询。</translation>
    </message>
    <message>
        <source>The age of the record is unknown, so it counts as stale. It is still served, and asked for again.</source>
        <translation>记录的时长未知，因此视为陈旧。它仍会被提供，并会重新查询。</translation>
    </message>
    <message>
        <source>That is fine for an application that does not run. If one runs, its refresh fails: ask the server from here.</source>
        <translation>对未运行的应用来说这是正常的。如果应用正在运行，则说明其刷新失败：请从这里查询服务器。</translation>
    </message>
    <message>
        <source>The quota for flags of this project is used up. Applications keep what they had.</source>
        <translation>此项目的开关配额已用尽。应用会保留原有的值。</translation>
    </message>
    <message>
        <source>Raise the limit in the billing settings of PostHog, or ask less often.</source>
        <translation>请在 PostHog 的账单设置中提高上限，或降低查询频率。</translation>
    </message>
    <message>
        <source>Nobody has answered yet: %1</source>
        <translation>尚未得到应答：%1</translation>
    </message>
    <message>
        <source>The refresh failed, and what is shown was answered before: %1</source>
        <translation>刷新失败，显示的是此前的应答：%1</translation>
    </message>
    <message>
        <source>Applications keep their last values. The requests tell what went over the wire.</source>
        <translation>应用会保留最后的值。请求列表中可查看实际传输的内容。</translation>
    </message>
    <message>
        <source>The server could not evaluate every flag: %1</source>
        <translation>服务器未能评估所有开关：%1</translation>
    </message>
    <message>
        <source>Flags that failed keep their earlier values. Asking again may help.</source>
        <translation>评估失败的开关保留先前的值。再次查询可能有帮助。</translation>
    </message>
    <message>
        <source>Set the clock of the machine that wrote this. Until then ages are guesses.</source>
        <translation>请校准写入此记录的机器的时钟。在此之前，时长只是估计。</translation>
    </message>
    <message>
        <source>This was fetched in the future, at %1.</source>
        <translation>获取时间在未来：%1。</translation>
    </message>
    <message>
        <source>This was fetched at %1, when this library did not exist.</source>
        <translation>获取时间为 %1，那时此库还不存在。</translation>
    </message>
    <message>
        <source>The clock here and the server&apos;s differ by %1.</source>
        <translation>本机时钟与服务器时钟相差 %1。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecordSource</name>
    <message>
        <source>This is no whole record: %1.</source>
        <translation>这不是完整的记录：%1。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RecordingNetwork</name>
    <message>
        <source>refused with HTTP %1</source>
        <translation>被拒绝，HTTP %1</translation>
    </message>
    <message>
        <source>stopped before the answer was whole</source>
        <translation>在应答完整之前停止</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>应答超时</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>the host name could not be resolved</source>
        <translation>无法解析主机名</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>the answer could not be decompressed</source>
        <translation>无法解压应答</translation>
    </message>
    <message>
        <source>the network failed (%1)</source>
        <translation>网络故障（%1）</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RequestDetail</name>
    <message>
        <source>Request with headers and body</source>
        <translation>请求的标头和正文</translation>
    </message>
    <message>
        <source>Answer with headers and body</source>
        <translation>应答的标头和正文</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>请求和应答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>尚未应答。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were kept.</source>
        <translation>仅保留了前 %1，共 %2。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RequestModel</name>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Request %1 for %2 to %3, under way</source>
        <translation>请求 %1，用户 %2，发往 %3，进行中</translation>
    </message>
    <message>
        <source>Request %1 for %2 to %3: %4</source>
        <translation>请求 %1，用户 %2，发往 %3：%4</translation>
    </message>
    <message>
        <source>Request %1 for %2 to %3: HTTP %4, %5, after %6</source>
        <translation>请求 %1，用户 %2，发往 %3：HTTP %4，%5，耗时 %6</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::RequestsPane</name>
    <message>
        <source>Clear requests</source>
        <translation>清除请求</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Copy as cURL with token and ids</source>
        <translation>复制为 cURL（含令牌和 ID）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>显示全部时间</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>%1/%n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s), %2 older ones were dropped</source>
        <translation>
            <numerusform>%1/%n 个请求，已丢弃 %2 个较旧的</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>没有请求</translation>
    </message>
    <message>
        <source>Requests to servers that are asked from here are listed with times, sizes and bodies.</source>
        <translation>从这里向服务器发出的请求会列在此处，包括时间、大小和正文。</translation>
    </message>
    <message>
        <source>No requests in the selected time</source>
        <translation>所选时间内没有请求</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Session</name>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Forget the name %1</source>
        <translation>忘记名称 %1</translation>
    </message>
    <message>
        <source>Name a person %1</source>
        <translation>将用户命名为 %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>忘记 %1</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SessionFile</name>
    <message>
        <source>A newer version of this program wrote it.</source>
        <translation>由此程序的更新版本写入。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>会话已损坏。</translation>
    </message>
    <message>
        <source>The last session cannot be restored. %1 Its file is kept as %2.</source>
        <translation>无法恢复上次会话。%1 其文件已保留为 %2。</translation>
    </message>
    <message>
        <source>The last session cannot be restored. %1</source>
        <translation>无法恢复上次会话。%1</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SessionKeeper</name>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>上次会话意外结束。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>不恢复，直接开始</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ShortcutModel</name>
    <message>
        <source>Clear the filter, then back to the flags</source>
        <translation>清除筛选，再按返回开关列表</translation>
    </message>
    <message>
        <source>%1: no keys, usually %2</source>
        <translation>%1：无按键，默认为 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <translation>%1：%2，默认为 %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>默认按键</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ShortcutsDialog</name>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter by command or keys</source>
        <translation>按命令或按键筛选</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新按键(&amp;N)：</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Press the keys that the chosen command is to have</source>
        <translation>按下要分配给所选命令的按键</translation>
    </message>
    <message>
        <source>No command fits the filter</source>
        <translation>没有符合筛选的命令</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SideRules</name>
    <message numerus="yes">
        <source>%n flag(s) differ between the cache and what %1 answers now.</source>
        <translation>
            <numerusform>有 %n 个开关在缓存与 %1 的当前应答之间不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>An application that starts without network shows the cached values. A refresh brings them up to date.</source>
        <translation>未联网启动的应用会显示缓存的值。刷新后即为最新。</translation>
    </message>
    <message>
        <source>What is cached was computed for other properties of this person or group than what was asked for now.</source>
        <translation>缓存的内容是按此用户或组的其他属性计算的，与此次查询所用的属性不同。</translation>
    </message>
    <message>
        <source>Ask with the properties that the application sends, before you compare values.</source>
        <translation>在比较值之前，请使用应用所发送的属性进行查询。</translation>
    </message>
    <message>
        <source>The cached payload is %1, the live one is %2.</source>
        <translation>缓存载荷的类型为 %1，实时载荷的类型为 %2。</translation>
    </message>
    <message>
        <source>Make sure that every version of the application in use can read both.</source>
        <translation>请确保正在使用的每个应用版本都能读取这两种类型。</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Applications get it as a text. Correct the payload of the flag in PostHog.</source>
        <translation>应用会将其作为文本接收。请在 PostHog 中更正此开关的载荷。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SidesModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>原因代码</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Flag id</source>
        <translation>开关 ID</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>获取时间</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>评估时间</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>写入者</translation>
    </message>
    <message>
        <source>Properties&apos; hash</source>
        <translation>属性哈希</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>仅一侧有</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>%1: cached %2, live %3, %4</source>
        <comment>field, two values, same or differs</comment>
        <translation>%1：缓存 %2，实时 %3，%4</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Snapshot</name>
    <message>
        <source>The server could not evaluate every flag.</source>
        <translation>服务器未能评估所有开关。</translation>
    </message>
    <message>
        <source>saved answer</source>
        <translation>已保存的应答</translation>
    </message>
    <message>
        <source>More than %1 persons are too many to be shown.</source>
        <translation>用户超过 %1 个，数量过多，无法显示。</translation>
    </message>
    <message>
        <source>More than %1 flags are too many to be shown.</source>
        <translation>开关超过 %1 个，数量过多，无法显示。</translation>
    </message>
    <message>
        <source>The snapshot does not say of which version it is.</source>
        <translation>快照未标明其版本。</translation>
    </message>
    <message>
        <source>The snapshot holds no list of sources.</source>
        <translation>快照中没有来源列表。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is compressed. Unpack it with gunzip first.</source>
        <translation>文件已压缩。请先用 gunzip 解压。</translation>
    </message>
    <message>
        <source>This is not JSON: %1, at byte %2.</source>
        <translation>这不是 JSON：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>This is JSON, but neither a snapshot nor an answer with flags.</source>
        <translation>这是 JSON，但既不是快照，也不是包含开关的应答。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SnapshotSource</name>
    <message>
        <source>A newer version wrote this snapshot: there may be more in it than is shown.</source>
        <translation>此快照由更新的版本写入：其中可能还有未显示的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be read.</source>
        <translation>
            <numerusform>%n 个条目无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceBar</name>
    <message numerus="yes">
        <source>%n more in trouble</source>
        <translation>
            <numerusform>另有 %n 个出现问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceModel</name>
    <message>
        <source>Source or person</source>
        <translation>来源或用户</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>变陈旧</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceRules</name>
    <message>
        <source>The token is a personal API key: whoever has it can act for you.</source>
        <translation>此令牌是个人 API 密钥：持有者可以您的身份操作。</translation>
    </message>
    <message>
        <source>The token is a secret key of the project: it belongs on servers only.</source>
        <translation>此令牌是项目的私密密钥：只应存放在服务器上。</translation>
    </message>
    <message>
        <source>Revoke the key if it was ever shipped, and use the project token, which begins with phc_.</source>
        <translation>如果该密钥曾随应用发布，请将其吊销，并改用以 phc_ 开头的项目令牌。</translation>
    </message>
    <message>
        <source>The server is asked every %1, and every request is billed.</source>
        <translation>每 %1查询一次服务器，且每次请求都会计费。</translation>
    </message>
    <message>
        <source>Every %1 is often enough to look; applications are fine with 30 min.</source>
        <translation>用于查看时，每 %1查询一次已足够；应用每 30 分钟一次即可。</translation>
    </message>
    <message>
        <source>Every user of the machine can read the cache in %1.</source>
        <translation>本机的所有系统用户都能读取 %1 中的缓存。</translation>
    </message>
    <message>
        <source>The whole group can read the cache in %1.</source>
        <translation>整个系统用户组都能读取 %1 中的缓存。</translation>
    </message>
    <message>
        <source>Flags tell about persons: take the rights of others away (chmod 700), unless they share the cache on purpose.</source>
        <translation>开关会透露用户的信息：请取消他人的权限（chmod 700），除非有意共享缓存。</translation>
    </message>
    <message>
        <source>Both %1 and %2 have written to this cache.</source>
        <translation>%1 和 %2 都写入过此缓存。</translation>
    </message>
    <message>
        <source>That is normal during an update. Otherwise look whether an old version is still running.</source>
        <translation>更新期间这是正常的。否则请检查是否仍有旧版本在运行。</translation>
    </message>
    <message>
        <source>No source has a flag of this key.</source>
        <translation>没有来源包含此键的开关。</translation>
    </message>
    <message>
        <source>No source has a flag of this key. The nearest is “%1”.</source>
        <translation>没有来源包含此键的开关。最接近的是“%1”。</translation>
    </message>
    <message>
        <source>Compare the spelling, the project, and whether the flag is active.</source>
        <translation>请核对拼写、项目，以及该开关是否启用。</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourceWords</name>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n 个开关</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, confirmed %4</source>
        <translation>%1：%2，%3，确认于 %4</translation>
    </message>
    <message>
        <source>%1, next to be evicted</source>
        <translation>%1，下一个被淘汰</translation>
    </message>
    <message>
        <source>Name in caches: %1</source>
        <translation>缓存中的名称：%1</translation>
    </message>
    <message>
        <source>Host and project: %1</source>
        <translation>主机和项目：%1</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>Used least of all: the next to be evicted when the cache is full</source>
        <translation>最久未使用：缓存满时下一个被淘汰</translation>
    </message>
    <message>
        <source>Dropped by the cache %1</source>
        <translation>被缓存丢弃：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>First said: %1</source>
        <translation>首次应答：%1</translation>
    </message>
    <message>
        <source>Last confirmed: %1</source>
        <translation>上次确认：%1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>读取：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <translation>%1 %2：%3，%4</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::SourcesDock</name>
    <message>
        <source>Nothing is open</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>Sources and their persons appear here.</source>
        <translation>来源及其用户会显示在这里。</translation>
    </message>
    <message>
        <source>Sources and persons</source>
        <translation>来源和用户</translation>
    </message>
    <message>
        <source>Columns of sources</source>
        <translation>来源的列</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>查询…</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>查看于 %1</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1，%2，%3：%4</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::TimelinePane</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Timeline as table</source>
        <translation>时间线表格</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>显示全部时间</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1 older ones were dropped</source>
        <translation>
            <numerusform>%n 个事件，已丢弃 %1 个较旧的</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚未发生任何事件</translation>
    </message>
    <message>
        <source>Requests, changes of flags and states of sources appear here as they come.</source>
        <translation>请求、开关变更和来源状态会在发生时显示在这里。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, what happened</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing in the selected time</source>
        <translation>所选时间内没有事件</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::TimelineWidget</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::Trouble</name>
    <message>
        <source>%1: %2. %3 What is shown is as of %4.</source>
        <translation>%1：%2。%3 显示的内容截至 %4。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not fetched: %1 The rows are those of before, as of %2.</source>
        <translation>未能获取：%1 显示的仍是之前的行，截至 %2。</translation>
    </message>
    <message>
        <source>The record is damaged: %1</source>
        <translation>记录已损坏：%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>将于 %1 重试</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>%1 后重试</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::ViewMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage (from the next start)</source>
        <translation>语言（下次启动时生效）(&amp;G)</translation>
    </message>
    <message>
        <source>Less m&amp;otion</source>
        <translation>减弱动态效果(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::WhyModel</name>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2, used, %3, %4. %5</source>
        <translation>%1：%2，使用中，%3，%4。%5</translation>
    </message>
    <message>
        <source>%1: %2, available, %3, %4. %5</source>
        <translation>%1：%2，可用，%3，%4。%5</translation>
    </message>
    <message>
        <source>%1: not usable. %2</source>
        <translation>%1：不可用。%2</translation>
    </message>
    <message>
        <source>%1: unknown. %2</source>
        <translation>%1：未知。%2</translation>
    </message>
</context>
<context>
    <name>Halyard::Inspector::WhyPanel</name>
    <message>
        <source>Why this value</source>
        <translation>取值原因</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>%1前过期</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>预置</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>override</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>新鲜</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>无存储内容</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>disconnected since %1</source>
        <translation>自 %1 起断开连接</translation>
    </message>
    <message>
        <source>disconnected %1</source>
        <translation>%1断开连接</translation>
    </message>
</context>
</TS>
