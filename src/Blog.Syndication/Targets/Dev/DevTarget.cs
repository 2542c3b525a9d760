using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Model;
using Blog.Syndication.Renditions;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.Dev;

/// <summary>DEV (dev.to), as of 2026: Markdown with front matter, in which Liquid tags embed other pages.</summary>
internal sealed class DevTarget : ITarget
{
    /// <inheritdoc/>
    public TargetKey Key => CrossPostTargets.Dev;

    /// <inheritdoc/>
    public TargetTraits Traits { get; } =
        new()
        {
            Tables = true,
            Formulas = false,
            Footnotes = false,
            Images = true,
            Svg = true,
            CodeLanguages = true,
            Embeds = true,
            MaxTags = 4,
            MaxTitle = 128,
            Format = RenditionFormat.Markdown,
            Headings = [2, 2, 3, 4, 5, 6],
            Marks = FrozenSet.Create(StringComparer.Ordinal, "del", "kbd", "mark", "sub", "sup"),
            RichLists = true,
            CoverInText = false,
            EmbedForm = "{% embed {0} %}",
            HasLiquid = true,
        };

    /// <inheritdoc/>
    public string? Tag(string name) => DevTags.Of(name);

    /// <inheritdoc/>
    public string Layout(Draft draft) => DevLayout.Of(draft);

    /// <inheritdoc/>
    public ImmutableArray<string> Checklist(Draft draft) => DevChecklist.Of(draft);
}
