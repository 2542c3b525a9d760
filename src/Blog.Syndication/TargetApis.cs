using System.Collections.Immutable;
using Blog.Syndication.Sending;
using Blog.Syndication.Sending.Dev;
using Blog.Syndication.Sending.Hashnode;
using Blog.Syndication.Sending.Medium;

namespace Blog.Syndication;

/// <summary>The APIs by which renditions are sent. Targets that have none take what an author pastes.</summary>
public static class TargetApis
{
    /// <summary>All of them, where they really are.</summary>
    public static ImmutableArray<ITargetApi> All { get; } = [new DevApi(DevApi.Home), new HashnodeApi(HashnodeApi.Home), new MediumApi(MediumApi.Home)];
}
