// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "application.h"
#include "cachefolder.h"
#include "models/session.h"

#include <QtWidgets/QWidget>

namespace Halyard::Test {

//! A session that looks into a real cache which a real application wrote, and asks a real server.
class Stage
{
public:
    Stage();

    [[nodiscard]] Inspector::Session &session() { return m_session; }
    [[nodiscard]] FakeServer &server() { return m_application.server(); }
    [[nodiscard]] Inspector::LiveTarget target(const QStringList &ids) const;

    //! Opens the cache, and waits until its first person is read and in focus.
    Inspector::Source *openCache();
    //! Asks for one person, and waits for the answer.
    Inspector::Source *openLive(const QString &id);

private:
    CacheFolder m_folder;
    Application m_application;
    Inspector::Session m_session;
};

//! Shows a widget of that size, with all of its layouts done.
void present(QWidget &widget, const QSize &size);
//! Into $HALYARD_PICTURES, for people to look at; without it nowhere.
void takePicture(QWidget &widget, const QString &name);
//! All focusable widgets in it that are seen and have no accessible name.
[[nodiscard]] QStringList nameless(const QWidget &widget);

} // namespace Halyard::Test
