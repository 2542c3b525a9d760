using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Tables;

/// <summary>The tags of one generator, and what each becomes.</summary>
/// <param name="Dialect">The dialect that has them.</param>
/// <param name="Form">How they are written.</param>
/// <param name="Tags">The tags. Several names may share a line, separated by spaces.</param>
internal sealed record TagTable(Dialects Dialect, TagForm Form, ImmutableArray<TagLine> Tags)
{
    private readonly FrozenDictionary<string, Meaning> _byName = Tags.SelectMany(t =>
            t.Names.Split(' ').Select(name => (Name: name, t.Meaning))
        )
        .ToFrozenDictionary(t => t.Name, t => t.Meaning, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a tag becomes; null for one that is not in the table.</summary>
    public Meaning? Find(string name) => _byName.GetValueOrDefault(name);
}

/// <summary>A line of a table of tags.</summary>
/// <param name="Names">The names, separated by spaces.</param>
/// <param name="Meaning">What such a tag becomes.</param>
internal sealed record TagLine(string Names, Meaning Meaning);
