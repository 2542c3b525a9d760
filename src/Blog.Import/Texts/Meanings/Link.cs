using Blog.Markdown.Writing;

namespace Blog.Import.Texts.Meanings;

/// <summary>A link with its text.</summary>
/// <param name="Forms">The forms of the address, as in <see cref="Target"/>.</param>
internal sealed record Link(params string[] Forms) : Meaning
{
    /// <summary>Whether the words before the address are its text: else those behind it are.</summary>
    public bool StartsWithText { get; init; }

    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        var words = use.Arguments.Plain.Where(w => w is not ("true" or "false" or "external")).ToList();
        var at = StartsWithText ? words.FindIndex(w => w.Contains('/', StringComparison.Ordinal)) : 0;
        if (at < 0 || at >= words.Count)
            return null;
        var (path, fragment) = Target.Split(words[at]);
        var texts = StartsWithText ? words.Take(at) : words.Skip(1);
        var text = string.Join(' ', texts);
        var forms = Forms.Select(f => f.Replace("{0}", path, StringComparison.Ordinal)).ToList();
        var isElsewhere = path.Contains("://", StringComparison.Ordinal);
        // A link to nothing stays a tag, which the report names.
        if (!isElsewhere && forms.TrueForAll(f => use.Context.Addresses.Find(f, use.Context.Document, false) is null))
            return null;
        var address = isElsewhere
            ? Escaping.Encoded(path + fragment)
            : use.Context.Pending.Add(use.Source, use.Tag.Subject, forms) + fragment;
        var shown = text.Length > 0 ? text : path;
        return new Written(
            use.IsHtml
                ? $"<a href=\"{HtmlEscaping.Escape(address)}\">{HtmlEscaping.Escape(shown)}</a>"
                : $"[{Escaping.Text(shown)}]({address})",
            "a link"
        )
        {
            IsPending = !isElsewhere,
        };
    }
}
