using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Model;
using Blog.Syndication.Renditions;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.Medium;

/// <summary>Medium: rich text pasted into its editor, as of 2026. It has no tables, formulas, footnotes or SVG, two
/// levels of headings and flat lists.</summary>
internal sealed class MediumTarget : ITarget
{
    /// <inheritdoc/>
    public TargetKey Key => CrossPostTargets.Medium;

    /// <inheritdoc/>
    public TargetTraits Traits { get; } =
        new()
        {
            Tables = false,
            Formulas = false,
            Footnotes = false,
            Images = true,
            Svg = false,
            CodeLanguages = true,
            Embeds = false,
            MaxTags = 5,
            MaxTitle = 100,
            Format = RenditionFormat.Html,
            Headings = [3, 3, 4, 0, 0, 0],
            Marks = FrozenSet<string>.Empty,
            RichLists = false,
            CoverInText = true,
            MediumCode = true,
        };

    /// <inheritdoc/>
    public string? Tag(string name) => MediumTags.Of(name);

    /// <inheritdoc/>
    public string Layout(Draft draft) => MediumLayout.Of(draft);

    /// <inheritdoc/>
    public ImmutableArray<string> Checklist(Draft draft) => MediumChecklist.Of(draft);
}
