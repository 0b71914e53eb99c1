// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/starcommand.h"

#include "models/words.h"

namespace Halyard::Inspector {

StarCommand::StarCommand(FlagsPage *page, const QString &key)
    : m_page(page)
    , m_key(key)
{
    const QString shown = Words::oneLine(key, 40);
    setText(page->starred().contains(key) ? FlagsPage::tr("remove the star of %1").arg(shown)
                                          : FlagsPage::tr("star %1").arg(shown));
}

void StarCommand::toggle()
{
    if (!m_page)
        return;
    QSet<QString> keys = m_page->starred();
    if (!keys.remove(m_key))
        keys.insert(m_key);
    m_page->setStarred(keys);
}

} // namespace Halyard::Inspector
