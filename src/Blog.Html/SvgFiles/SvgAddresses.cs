using System.Text.RegularExpressions;

namespace Blog.Html.SvgFiles;

/// <summary>Judges addresses in the file of an SVG: a link may lead anywhere, anything else only into the file and to
/// files beside it.</summary>
/// <param name="cleanPicture">Gets a picture that is written out, gives it without metadata.</param>
internal sealed partial class SvgAddresses(Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>> cleanPicture)
{
    private string? _cleaned;

    /// <summary>The address as it may stay: the one that was given as a rule; null when it may not.</summary>
    /// <param name="element">The element that has it.</param>
    /// <param name="written">The address.</param>
    public string? Kept(string element, string written)
    {
        // Browsers overlook these characters.
        var address = Overlooked().Replace(written, "").Replace('\\', '/');
        var scheme = Scheme().Match(address).Value.ToLowerInvariant();
        if (element is "a")
            return scheme is "" or "http:" or "https:" or "mailto:" or "tel:" ? written : null;
        if (scheme == "data:" && element is "image" or "feImage" or "img" or "font-face-uri" or "color-profile")
            return IsWrittenOut(address) ? Cleaned(written, address) : null;
        return IsOwn(address) ? written : null;
    }

    /// <summary>Whether an attribute differs only in the metadata of its picture.</summary>
    public bool IsSame(string written, string? kept) =>
        ReferenceEquals(written, kept) || (kept is not null && ReferenceEquals(kept, _cleaned));

    /// <summary>Whether an address leads into the file, or to a file of its own site.</summary>
    public static bool IsOwn(string address) =>
        !Scheme().IsMatch(address) && !address.StartsWith("//", StringComparison.Ordinal);

    /// <summary>Whether an address is a picture or a font that is written out in it.</summary>
    public static bool IsWrittenOut(string address) => WrittenOut().IsMatch(address);

    private string Cleaned(string written, string address)
    {
        if (Base64().Match(address) is not { Success: true } match)
            return written;
        var room = new byte[address.Length - match.Length];
        if (!Convert.TryFromBase64String(address[match.Length..], room, out var length))
            return written;
        var picture = new ReadOnlyMemory<byte>(room, 0, length);
        var clean = cleanPicture(picture);
        if (clean.Span.SequenceEqual(picture.Span))
            return written;
        return _cleaned = match.Value + Convert.ToBase64String(clean.Span);
    }

    [GeneratedRegex(@"[\x00-\x20\x7F-\xA0]")]
    private static partial Regex Overlooked();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:")]
    private static partial Regex Scheme();

    [GeneratedRegex("^data:(image|font|application)/", RegexOptions.IgnoreCase)]
    private static partial Regex WrittenOut();

    [GeneratedRegex("^data:image/[a-z0-9.+-]+;base64,", RegexOptions.IgnoreCase)]
    private static partial Regex Base64();
}
