// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/cache/filestore.h>
#include <Halyard/cache/localbackend.h>
#include <Halyard/cache/settingsstore.h>

#include <Halyard/disk/filesystem.h>

using namespace Qt::StringLiterals;

namespace Halyard {

namespace {

//! A thread that was left behind at the end still writes by this clock.
struct FileShelf
{
    FileShelf(const QString &folder, Shelf::Limits limits, std::shared_ptr<Clock> itsClock)
        : clock(std::move(itsClock))
        , files(makeFileSystem())
        , shelf(std::make_unique<FileStore>(folder, *files, *clock), limits)
    {
    }

    std::shared_ptr<Clock> clock;
    std::unique_ptr<FileSystem> files;
    Shelf shelf;
};

std::shared_ptr<Shelf> shelfOfFiles(const QString &folder, Shelf::Limits limits,
                                    const std::shared_ptr<Clock> &clock)
{
    const auto files = std::make_shared<FileShelf>(folder, limits, clock);
    return {files, &files->shelf};
}

//! Those with other limits are others.
QString sharedName(const CacheUrl &url)
{
    return u"%1 %2 %3"_s.arg(url.size).arg(url.users).arg(url.name);
}

} // namespace

std::unique_ptr<CacheBackend> makeLocalBackend(const CacheUrl &url,
                                               const std::shared_ptr<Clock> &clock,
                                               CacheBackend::Listener told)
{
    using Backend = LocalBackend;
    const Shelf::Limits limits{.entries = url.size, .persons = url.users};
    switch (url.backend) {
    case CacheUrl::Backend::Memory:
        return std::make_unique<Backend>(Shelf::inMemory(sharedName(url), limits),
                                         Backend::Writes::AtOnce, *clock, std::move(told));
    case CacheUrl::Backend::File:
        return std::make_unique<Backend>(shelfOfFiles(url.folder, limits, clock),
                                         Backend::Writes::InBackground, *clock, std::move(told));
    case CacheUrl::Backend::Settings:
        return std::make_unique<Backend>(
            std::make_shared<Shelf>(
                std::make_unique<SettingsStore>(url.organization, url.application), limits),
            Backend::Writes::InBackground, *clock, std::move(told));
    case CacheUrl::Backend::Redis: break;
    }
    return nullptr;
}

} // namespace Halyard
