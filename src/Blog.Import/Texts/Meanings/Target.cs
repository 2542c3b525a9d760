namespace Blog.Import.Texts.Meanings;

/// <summary>The address of a document or file, within a link.</summary>
/// <param name="Forms">The forms of the address that may be meant, the likeliest first; <c>{0}</c> is the
/// argument.</param>
internal sealed record Target(params string[] Forms) : Meaning
{
    /// <summary>The keys and places of the address.</summary>
    public string Keys { get; init; } = "path 0";

    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        if (use.Arguments.Find(Keys) is not { } address)
            return null;
        var (path, fragment) = Split(SiteAddress.Of(address));
        var mark = use.Context.Pending.Add(
            use.Source,
            use.Tag.Subject,
            Forms.Select(f => f.Replace("{0}", path, StringComparison.Ordinal))
        );
        return new Written(mark + fragment, "") { IsPending = true };
    }

    /// <summary>An address without its fragment, and the fragment.</summary>
    public static (string Path, string Fragment) Split(string address) =>
        address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at
            ? (address[..at], address[at..])
            : (address, "");
}
