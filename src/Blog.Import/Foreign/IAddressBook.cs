namespace Blog.Import.Foreign;

/// <summary>Knows where the addresses of the old blog lead here.</summary>
internal interface IAddressBook
{
    /// <summary>What to write in place of an address, so that it leads to the same thing here; null when it is to stay
    /// as it is, because it leads to another site or to nothing that is known.</summary>
    /// <param name="written">The address, without the template syntax around it: a path, a file of the old blog, or an
    /// absolute address at the old host with any scheme and with or without <c>www.</c>; a query and a fragment are
    /// kept.</param>
    /// <param name="from">The document that it stands in.</param>
    /// <param name="isPicture">Whether a picture is meant.</param>
    string? Find(string written, ForeignDocument from, bool isPicture);

    /// <summary>Whether an address belongs to the old blog, so that it is dead where <see cref="Find"/> has no answer.
    /// A book that knows the old host says so of absolute addresses, too; without it, those without a scheme and a host
    /// do.</summary>
    /// <param name="written">The address, without template syntax.</param>
    bool IsOwn(string written)
    {
        var end = written.AsSpan().IndexOfAny(":/?#");
        return written.Length > 0
            && written[0] is not ('#' or '?')
            && !written.StartsWith("//", StringComparison.Ordinal)
            && !(end > 0 && written[end] == ':');
    }
}
