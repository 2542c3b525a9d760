namespace Blog.Import.Texts.Meanings;

/// <summary>One of several meanings, by the first argument: Jekyll's <c>{% include youtube.html %}</c>.</summary>
internal sealed record ByFirst(params (string Names, Meaning Meaning)[] Files) : Meaning
{
    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        if (use.Arguments.Plain is not [var first, ..])
            return null;
        var name = first[(first.LastIndexOf('/') + 1)..].Split('.')[0].TrimStart('_');
        var meaning = Files
            .FirstOrDefault(f => f.Names.Split(' ').Contains(name, StringComparer.OrdinalIgnoreCase))
            .Meaning;
        return meaning is null or { Body: BodyKind.Text or BodyKind.Verbatim } ? null : meaning.Write(use);
    }
}
