using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Model;
using Blog.Syndication.Renditions;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.Hashnode;

/// <summary>Hashnode, as of 2026: Markdown with front matter as its publishing from GitHub reads it, sent without it by
/// its API.</summary>
internal sealed class HashnodeTarget : ITarget
{
    /// <inheritdoc/>
    public TargetKey Key => CrossPostTargets.Hashnode;

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
            MaxTags = 5,
            MaxTitle = 250,
            Format = RenditionFormat.Markdown,
            Headings = [2, 2, 3, 4, 5, 6],
            Marks = FrozenSet.Create(StringComparer.Ordinal, "del", "kbd", "mark", "sub", "sup"),
            RichLists = true,
            CoverInText = false,
            EmbedForm = "%[{0}]",
        };

    /// <inheritdoc/>
    public string? Tag(string name) => HashnodeTags.Of(name);

    /// <inheritdoc/>
    public string Layout(Draft draft) => HashnodeLayout.Of(draft);

    /// <inheritdoc/>
    public ImmutableArray<string> Checklist(Draft draft) => HashnodeChecklist.Of(draft);
}
