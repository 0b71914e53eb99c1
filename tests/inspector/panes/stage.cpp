// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "stage.h"

#include "support/builders.h"

#include <QtCore/QDir>
#include <QtGui/QAccessible>
#include <QtGui/QFontDatabase>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace Halyard::Test {

using namespace Inspector;

namespace {

QByteArray rememberedAnswer(const QString &theme, bool hasReroute)
{
    return v2Answer({{.key = u"cluster-theme"_s,
                      .value = theme,
                      .payload = uR"({"accent":"#1f6feb","gauges":["speed","range"],"dim":0.4})"_s,
                      .version = 3},
                     {.key = u"map-3d"_s, .value = true},
                     {.key = u"nav-reroute"_s, .value = hasReroute, .version = 7},
                     {.key = u"radio-dab"_s, .value = false},
                     {.key = u"voice-beta"_s, .value = u"b"_s, .payload = u"{broken"_s}});
}

QByteArray liveAnswer()
{
    return v2Answer({{.key = u"cluster-theme"_s,
                      .value = u"sport"_s,
                      .payload = uR"({"accent":"#c4232f","gauges":["speed","lap"]})"_s,
                      .version = 4},
                     {.key = u"map-3d"_s, .value = true},
                     {.key = u"nav-reroute"_s, .value = false, .version = 8},
                     {.key = u"new-seats"_s, .value = true},
                     {.key = u"radio-dab"_s, .value = false}});
}

} // namespace

Stage::Stage()
    : m_application(QUrl(m_folder.url()))
{
    m_application.remember(u"operator-7"_s, rememberedAnswer(u"eco"_s, true));
    m_application.remember(u"operator-8"_s, rememberedAnswer(u"eco"_s, false));
    m_application.remember(u"operator-9"_s, rememberedAnswer(u"sport"_s, false));
    server().setAnswer(Answer::json(liveAnswer()));
}

LiveTarget Stage::target(const QStringList &ids) const
{
    LiveTarget target{.host = m_application.host(), .token = Application::token()};
    for (const QString &id : ids)
        target.persons.append({.distinctId = id});
    return target;
}

Source *Stage::openCache()
{
    Source *source = m_session.open(m_folder.url());
    const auto isReady = [source] { return source->status().state == Source::State::Ready; };
    if (!QTest::qWaitFor([&] { return isReady() && !source->persons().isEmpty(); }))
        qFatal("the cache is not read");
    m_session.name(m_application.host(), Application::token(), {.distinctId = u"operator-7"_s});
    m_session.setFocus({source, source->persons().first().id});
    if (!QTest::qWaitFor([&] { return m_session.focus().person()->reading != nullptr; }))
        qFatal("the person is not read");
    return source;
}

Source *Stage::openLive(const QString &id)
{
    Source *source = m_session.openLive(target({id}));
    const auto isAnswered = [source] {
        return !source->persons().isEmpty() && source->persons().first().reading;
    };
    if (!QTest::qWaitFor(isAnswered))
        qFatal("the server did not answer");
    return source;
}

void present(QWidget &widget, const QSize &size)
{
    if (QFontDatabase::families().contains(u"Inter"_s)
        && QApplication::font().family() != u"Inter"_s)
        QApplication::setFont(QFont(u"Inter"_s, 10));
    widget.resize(size);
    widget.show();
    (void)QTest::qWaitForWindowExposed(&widget);
    QApplication::processEvents();
}

void takePicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("HALYARD_PICTURES");
    if (folder.isEmpty())
        return;
    QApplication::processEvents();
    widget.grab().save(QDir(folder).filePath(name + ".png"_L1));
}

QStringList nameless(const QWidget &widget)
{
    QStringList found;
    for (QWidget *child : widget.findChildren<QWidget *>()) {
        if (!child->isVisibleTo(&widget) || !(child->focusPolicy() & Qt::TabFocus))
            continue;
        // Parts of a control speak through it.
        if (child->objectName().startsWith("qt_"_L1) || child->focusProxy())
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(child);
        if (!access || access->text(QAccessible::Name).isEmpty())
            found.append(QString::fromLatin1(child->metaObject()->className()));
    }
    return found;
}

} // namespace Halyard::Test
