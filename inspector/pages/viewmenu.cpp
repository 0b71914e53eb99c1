// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "pages/viewmenu.h"

#include "pages/actions.h"
#include "pages/languages.h"
#include "pages/settings.h"
#include "widgets/motion.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace Halyard::Inspector {

ViewMenu::ViewMenu(Theme &theme, Settings &settings, QMenu *menu, QAction *before, Actions &actions)
    : QObject(menu)
    , m_theme(theme)
    , m_settings(settings)
{
    addThemes(menu, before);
    addLanguages(menu, before);
    addMotion(menu, before);
    using Id = Actions::Id;
    connect(actions.at(Id::LargerText), &QAction::triggered, this,
            [this] { zoomTo(m_theme.zoom() + 0.1); });
    connect(actions.at(Id::SmallerText), &QAction::triggered, this,
            [this] { zoomTo(m_theme.zoom() - 0.1); });
    connect(actions.at(Id::NormalText), &QAction::triggered, this, [this] { zoomTo(1); });
}

void ViewMenu::addThemes(QMenu *menu, QAction *before)
{
    auto *themes = new QMenu(tr("&Theme"), menu);
    menu->insertMenu(before, themes);
    auto *group = new QActionGroup(themes);
    const auto add = [&](const QString &text, Theme::Choice choice) {
        QAction *action = themes->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_theme.setChoice(choice);
            m_settings.setTheme(choice);
        });
    };
    add(tr("As the &system"), Theme::Choice::System);
    add(tr("&Light"), Theme::Choice::Light);
    add(tr("&Dark"), Theme::Choice::Dark);
}

void ViewMenu::addLanguages(QMenu *menu, QAction *before)
{
    auto *languages = new QMenu(tr("Lan&guage (from the next start)"), menu);
    menu->insertMenu(before, languages);
    auto *group = new QActionGroup(languages);
    const auto add = [&](const QString &text, const QString &language) {
        QAction *action = languages->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_settings.language() == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language] { m_settings.setLanguage(language); });
    };
    add(tr("As the &system"), QString());
    // The language that the texts are written in needs no translation.
    add(u"English"_s, u"en"_s);
    const QStringList shipped = shippedLanguages();
    for (const QString &language : shipped)
        add(nameOfLanguage(language), language);
}

void ViewMenu::addMotion(QMenu *menu, QAction *before)
{
    auto *action = new QAction(tr("Less m&otion"), menu);
    action->setCheckable(true);
    action->setChecked(m_settings.isMotionReduced());
    menu->insertAction(before, action);
    Motion::setReduced(action->isChecked());
    connect(action, &QAction::toggled, this, [this](bool isReduced) {
        Motion::setReduced(isReduced);
        m_settings.setMotionReduced(isReduced);
    });
}

void ViewMenu::zoomTo(double zoom)
{
    m_theme.setZoom(zoom);
    m_settings.setZoom(m_theme.zoom());
}

} // namespace Halyard::Inspector
