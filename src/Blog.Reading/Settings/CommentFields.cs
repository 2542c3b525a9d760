using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Data;
using Blog.Model.Slots;
using Blog.Text;

namespace Blog.Reading.Settings;

/// <summary>Reads <c>comments</c>.</summary>
/// <param name="map">The file.</param>
internal sealed partial class CommentFields(TypedMap map)
{
    private const string Key = "comments";

    private static readonly ImmutableArray<string> Providers = ["giscus", "utterances", "mastodon", "bluesky"];

    private static readonly ImmutableArray<string> Mappings = ["pathname", "url", "title", "og:title"];

    /// <summary>The settings; null for none, and, with diagnostics, when something is missing or wrong.</summary>
    public CommentSettings? Read()
    {
        if (map.Map(Key, CommentKeys.All) is not { } all)
            return null;
        if (all.Node("provider") is null)
            all.ReportAt(all.Location, DiagnosticCatalogue.MissingSetting, Key + ".provider");
        if (all.Choice("provider", Providers) is not { } name)
            return null;
        var provider = (CommentProvider)Providers.IndexOf(name);
        var from = map.Map(Key, CommentKeys.Of(provider))!;
        from.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        return provider switch
        {
            CommentProvider.Giscus => Giscus(from),
            CommentProvider.Utterances => Utterances(from),
            _ => new CommentSettings(provider),
        };
    }

    private static CommentSettings? Giscus(TypedMap from)
    {
        var (repository, id) = (Repository(from), Id(from, "repo_id"));
        var (category, categoryId) = (Required(from, "category"), Id(from, "category_id"));
        var mapping = MappingOf(from);
        return repository is null || id is null || category is null || categoryId is null
            ? null
            : new CommentSettings(CommentProvider.Giscus)
            {
                Repository = repository,
                RepositoryId = id,
                Category = category,
                CategoryId = categoryId,
                Mapping = mapping,
            };
    }

    private static CommentSettings? Utterances(TypedMap from)
    {
        var (repository, label, mapping) = (Repository(from), from.Text("label"), MappingOf(from));
        return repository is null
            ? null
            : new CommentSettings(CommentProvider.Utterances)
            {
                Repository = repository,
                Label = label ?? "",
                Mapping = mapping,
            };
    }

    private static string MappingOf(TypedMap from) => from.Choice("mapping", Mappings) ?? "pathname";

    private static string? Repository(TypedMap from) =>
        Like(from, "repo", RepositoryName(), "a repository on GitHub as owner/name");

    private static string? Id(TypedMap from, string key) => Like(from, key, NodeId(), "an id as giscus.app shows it");

    private static string? Like(TypedMap from, string key, Regex pattern, string expected)
    {
        if (Required(from, key) is not { } text)
            return null;
        if (pattern.IsMatch(text))
            return text;
        from.Report(key, DiagnosticCatalogue.InvalidValue, text, expected);
        return null;
    }

    private static string? Required(TypedMap from, string key)
    {
        if (from.Node(key) is null)
            from.ReportAt(from.Location, DiagnosticCatalogue.MissingSetting, $"{Key}.{key}");
        return from.Text(key)?.Trim() is { Length: > 0 } text ? text : null;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}\z")]
    private static partial Regex RepositoryName();

    [GeneratedRegex(@"\A[A-Za-z0-9_=+/-]{1,100}\z")]
    private static partial Regex NodeId();
}
