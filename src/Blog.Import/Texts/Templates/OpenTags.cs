using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Templates;

/// <summary>The tags that were opened and not ended yet, the innermost last.</summary>
internal sealed class OpenTags
{
    private readonly List<(ForeignTag Tag, Meaning? Meaning)> _open = [];

    // How many are open of a form and name, so that an end without a beginning costs nothing. The empty name counts
    // all of a form.
    private readonly Dictionary<(TagForm Form, string Name), int> _counts = [];

    /// <summary>How many of them are quotes.</summary>
    public int Quotes { get; private set; }

    /// <summary>Opens a tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="meaning">What it becomes; null for one that stays.</param>
    public void Add(ForeignTag tag, Meaning? meaning)
    {
        _open.Add((tag, meaning));
        Count(tag, meaning, 1);
    }

    /// <summary>Takes the innermost tag that another one ends, and all within it; null when there is none. Zola's
    /// <c>{% end %}</c> names nothing and ends the last of its form.</summary>
    public (ForeignTag Tag, Meaning? Meaning)? Take(ForeignTag end)
    {
        if (_counts.GetValueOrDefault((end.Form, Name(end))) == 0)
            return null;
        while (true)
        {
            var (tag, meaning) = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            Count(tag, meaning, -1);
            if (tag.Form == end.Form && (end.Name.Length == 0 || Name(tag) == Name(end)))
                return (tag, meaning);
        }
    }

    private void Count(ForeignTag tag, Meaning? meaning, int change)
    {
        Quotes += meaning is Quote ? change : 0;
        foreach (var name in new[] { Name(tag), "" }.Distinct())
            _counts[(tag.Form, name)] = _counts.GetValueOrDefault((tag.Form, name)) + change;
    }

    private static string Name(ForeignTag tag) => tag.Name.ToLowerInvariant();
}
