using System.Collections.Immutable;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Conversions;

/// <summary>
/// The tags of a post as a target calls them: mapped as the settings say, spelled by the target's rules, each once, no
/// more than it takes.
/// </summary>
internal static class TagMapping
{
    /// <summary>The tags, in the author's order.</summary>
    public static ImmutableArray<string> Map(TargetWays target, Conversion conversion)
    {
        var (request, tags) = (conversion.Request, new List<string>());
        foreach (var name in request.Tags)
        {
            var mapped = request.Target.TagMap.GetValueOrDefault(name, name);
            if (mapped.Length == 0)
                continue;
            if (target.Tag(mapped) is not { } tag)
                conversion.Lost(
                    request.Source,
                    $"tag '{name}'",
                    $"left out: it cannot be written as a tag of {request.Target.Name}"
                );
            else if (tags.Contains(tag, StringComparer.OrdinalIgnoreCase))
                continue;
            else if (tags.Count < conversion.Traits.MaxTags)
                tags.Add(tag);
            else
                conversion.Lost(
                    request.Source,
                    $"tag '{name}'",
                    $"left out: {request.Target.Name} takes {conversion.Traits.MaxTags} tags"
                );
        }

        return [.. tags];
    }
}
