using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model.CrossPosts;
using Blog.Model.Dates;
using Blog.Text;

namespace Blog.Reading.Settings;

/// <summary>Reads the settings of cross-posts.</summary>
/// <param name="map">The map under <c>crossposts</c>.</param>
internal sealed partial class CrossPostFields(TypedMap map)
{
    private static readonly ImmutableArray<string> BuiltIn = [.. CrossPostTargets.BuiltIn.Select(t => t.Key.Value)];

    /// <summary>The settings.</summary>
    public CrossPostSettings Read()
    {
        map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        var settings = new CrossPostSettings { Targets = Targets(), KeptLinks = KeptLinks() };
        if (map.Map("canonical_elsewhere", CrossPostKeys.CanonicalElsewhere) is not { } elsewhere)
            return settings;
        elsewhere.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        return settings with
        {
            SitemapHasElsewhere = elsewhere.Flag("sitemap") ?? settings.SitemapHasElsewhere,
            FeedsHaveElsewhere = elsewhere.Flag("feeds") ?? settings.FeedsHaveElsewhere,
        };
    }

    private ImmutableArray<CrossPostTarget> Targets()
    {
        var targets = CrossPostTargets.BuiltIn.ToList();
        foreach (var (key, from) in Maps("targets"))
        {
            var at = targets.FindIndex(t => t.Key == key);
            var target = Of(
                key,
                from,
                at < 0 ? new CrossPostTarget(key, key.Value) { Like = CrossPostTargets.Fallback } : targets[at]
            );
            if (at < 0)
                targets.Add(target);
            else
                targets[at] = target;
        }

        return [.. targets];
    }

    // The author chooses the keys, so each map is read under its own key.
    private IEnumerable<(TargetKey Key, TypedMap Map)> Maps(string key)
    {
        if (map.Map(key, []) is null || map.Node(key) is not DataMap { Entries: var entries })
            yield break;
        var targets = map.Map(
            key,
            [
                .. entries
                    .DistinctBy(e => e.Key, StringComparer.OrdinalIgnoreCase)
                    .Select(e => new DataKey(e.Key, DataType.AnyMap, "", "")),
            ]
        )!;
        foreach (var entry in entries.DistinctBy(e => e.Key, StringComparer.OrdinalIgnoreCase))
        {
            var target = CrossPostTargets.KeyOf(entry.Key);
            if (!Key().IsMatch(target.Value))
                targets.Report(
                    entry.Key,
                    DiagnosticCatalogue.InvalidValue,
                    entry.Key,
                    "a name of letters, digits and hyphens"
                );
            else if (targets.Map(entry.Key, CrossPostKeys.Target) is { } from)
                yield return (target, from);
        }
    }

    private static CrossPostTarget Of(TargetKey key, TypedMap from, CrossPostTarget known)
    {
        from.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        return known with
        {
            Name = from.Text("name") ?? known.Name,
            Hosts = [.. known.Hosts, .. Hosts(from)],
            Like = Like(key, from) ?? known.Like,
            Api = Api(from),
            After = After(from),
            TagMap = TagMap(from),
            Abilities = Abilities(from),
        };
    }

    private static IEnumerable<string> Hosts(TypedMap from)
    {
        foreach (var (text, place) in from.PlacedTexts("hosts"))
        {
            if (Host().IsMatch(text))
                yield return text.ToLowerInvariant();
            else
                from.ReportAt(
                    place,
                    DiagnosticCatalogue.InvalidValue,
                    text,
                    "a host name, such as notes.example.org or *.example.org"
                );
        }
    }

    private static TargetKey? Like(TargetKey key, TypedMap from)
    {
        if (from.Text("like") is not { } name)
            return null;
        var like = CrossPostTargets.KeyOf(name);
        if (!BuiltIn.Contains(like.Value))
            from.Report(DiagnosticCatalogue.UnknownTarget.At(from.Place("like"), name).Suggesting(name, BuiltIn));
        else if (like != key && BuiltIn.Contains(key.Value))
            from.Report(
                "like",
                DiagnosticCatalogue.InvalidValue,
                name,
                $"what {key} may be like: a built-in target is like itself"
            );
        else
            return like;
        return null;
    }

    // Requests to it carry a secret, so the address must be encrypted.
    private static Uri? Api(TypedMap from)
    {
        if (from.Text("api") is not { } text)
            return null;
        if (
            Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            && address is { UserInfo: "", Query: "", Fragment: "" }
        )
            return address.AbsolutePath.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
        from.Report("api", DiagnosticCatalogue.InvalidValue, text, "an https URL without a query");
        return null;
    }

    private static DatePeriod? After(TypedMap from)
    {
        if (from.Text("after") is not { } text)
            return null;
        var period = DatePeriod.Read(text);
        if (period is null)
            from.Report(
                "after",
                DiagnosticCatalogue.InvalidValue,
                text,
                "a number of days, weeks or months, such as 3w"
            );
        return period;
    }

    private static ImmutableSortedDictionary<string, string> TagMap(TypedMap from)
    {
        if (from.Map("tag_map", []) is null || from.Node("tag_map") is not DataMap { Entries: var entries })
            return ImmutableSortedDictionary<string, string>.Empty;
        var tags = from.Map("tag_map", [.. entries.Select(e => new DataKey(e.Key, DataType.Text, "", ""))])!;
        return entries
            .DistinctBy(e => e.Key, StringComparer.OrdinalIgnoreCase)
            .ToImmutableSortedDictionary(
                e => e.Key,
                e => tags.Text(e.Key)?.Trim() ?? "",
                StringComparer.OrdinalIgnoreCase
            );
    }

    private static TargetAbilities Abilities(TypedMap from) =>
        new()
        {
            Tables = from.Flag("tables"),
            Formulas = from.Flag("formulas"),
            Footnotes = from.Flag("footnotes"),
            Images = from.Flag("images"),
            Svg = from.Flag("svg"),
            CodeLanguages = from.Flag("code_languages"),
            Embeds = from.Flag("embeds"),
            MaxTags = from.WholeNumber("max_tags", 0, 100),
            MaxTitle = from.WholeNumber("max_title", 10, 1000),
        };

    private ImmutableArray<string> KeptLinks()
    {
        var kept = map.PlacedTexts("keep_links");
        foreach (var (text, place) in kept.Where(k => CopyAddress.Read(k.Text.TrimEnd('*')) is null))
            map.ReportAt(
                place,
                DiagnosticCatalogue.InvalidValue,
                text,
                "an absolute http or https address, or the beginning of one that ends in *"
            );
        return [.. kept.Select(k => k.Text)];
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Key();

    [GeneratedRegex(
        @"^(\*\.)?[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?"
            + @"(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)+(:[0-9]+)?(/[^?#\s]*)?$"
    )]
    private static partial Regex Host();
}
