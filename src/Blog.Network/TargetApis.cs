using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Network.Sending;
using Blog.Network.Sending.Dev;
using Blog.Network.Sending.Hashnode;
using Blog.Network.Sending.Medium;

namespace Blog.Network;

/// <summary>
/// The APIs that take renditions, for the targets with <see cref="BuiltInTarget.HasApi"/>. To all others authors paste.
/// </summary>
public static class TargetApis
{
    /// <summary>All of them, at their real addresses.</summary>
    public static ImmutableArray<ITargetApi> All { get; } =
    [new DevApi(DevApi.Home), new HashnodeApi(HashnodeApi.Home), new MediumApi(MediumApi.Home)];

    /// <summary>
    /// The API of a target, at the address in the settings; null when it has none. Another site with the API of a
    /// built-in target has a key of its own, in a variable of its own: the key of one site is never sent to another.
    /// </summary>
    public static ITargetApi? Of(CrossPostTarget target, ImmutableArray<ITargetApi> all)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (all.FirstOrDefault(a => a.Profile.Target == target.Like) is not { } api || target.Api is not { } at)
            return all.FirstOrDefault(a => a.Profile.Target == target.Like);
        return api.At(
            at,
            target.Key == target.Like
                ? api.Profile
                : api.Profile with
                {
                    Name = target.Name,
                    KeyVariable = $"BLOG_{target.Key.Value.Replace('-', '_').ToUpperInvariant()}_API_KEY",
                    KeySource = $"{target.Name} gives you one.",
                    OwnPage = at.GetLeftPart(UriPartial.Authority) + "/",
                }
        );
    }
}
