using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Model;
using Blog.Syndication.Renditions;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.TowardsDataScience;

/// <summary>Towards Data Science on its own site, as of 2026: rich text pasted into a WordPress editor, then read by
/// its editors before it is published.</summary>
internal sealed class TowardsDataScienceTarget : ITarget
{
    /// <inheritdoc/>
    public TargetKey Key => CrossPostTargets.TowardsDataScience;

    /// <inheritdoc/>
    public TargetTraits Traits { get; } =
        new()
        {
            Tables = true,
            Formulas = false,
            Footnotes = false,
            Images = true,
            Svg = false,
            CodeLanguages = true,
            Embeds = false,
            MaxTags = 5,
            MaxTitle = 100,
            Format = RenditionFormat.Html,
            Headings = [2, 2, 3, 4, 5, 6],
            Marks = FrozenSet.Create(StringComparer.Ordinal, "del", "kbd", "mark", "sub", "sup"),
            RichLists = true,
            CoverInText = true,
        };

    /// <inheritdoc/>
    public string? Tag(string name) => TowardsDataScienceTags.Of(name);

    /// <inheritdoc/>
    public string Layout(Draft draft) => TowardsDataScienceLayout.Of(draft);

    /// <inheritdoc/>
    public ImmutableArray<string> Checklist(Draft draft) => TowardsDataScienceChecklist.Of(draft);
}
