using System.Collections.Immutable;
using Blog.Pipelines.Content;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Theme;

/// <summary>What <see cref="LoadTheme"/> read in a run, and the theme it made of it.</summary>
/// <param name="Settings">The settings, which name the theme.</param>
/// <param name="Files">The theme's files.</param>
/// <param name="Contents">Every file of every theme and of the site's overrides, with its content; none when no other
/// run will follow.</param>
internal sealed record ThemeRead(
    ImmutableArray<Document<LoadedSettings>> Settings,
    ImmutableArray<ThemeFile> Files,
    ImmutableArray<(ContentPath Path, ContentBytes Content)> Contents
)
{
    /// <summary>The theme.</summary>
    public ImmutableArray<Document<LoadedTheme>> Theme { get; init; } = [];

    /// <summary>What is wrong with it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What there is to read.</summary>
    public static ThemeRead Of(ImmutableArray<Document<ThemeFile>> documents, ModuleContext context)
    {
        var store = context.Request.Content;
        return new ThemeRead(
            context.Processed(PipelineKeys.Settings),
            [.. documents.Select(d => d.Value)],
            context.Kept.ExpectsRuns
                ?
                [
                    .. store
                        .Files.Where(f => f.IsBelow("themes") || f.IsBelow("content/_theme"))
                        .Select(f => (f, store.Read(f))),
                ]
                : []
        );
    }

    /// <summary>Whether the same theme comes of both: settings and contents are the same instances.</summary>
    public bool IsSame(ThemeRead other) =>
        Settings == other.Settings
        && Contents.Length == other.Contents.Length
        && Contents
            .Zip(other.Contents)
            .All(pair =>
                pair.First.Path == pair.Second.Path && ReferenceEquals(pair.First.Content, pair.Second.Content)
            );
}
