using System.Collections.Immutable;
using Blog.Model;
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

    /// <summary>The API of a target, or of the one that it is like; null when there is none.</summary>
    public static ITargetApi? Of(CrossPostTarget target) => All.FirstOrDefault(a => a.Profile.Target == target.Key) ?? All.FirstOrDefault(a => a.Profile.Target == target.Like);
}
