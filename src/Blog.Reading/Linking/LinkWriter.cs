using Blog.Model;

namespace Blog.Reading.Linking;

/// <summary>Writes addresses in the form that the place showing them needs.</summary>
/// <param name="baseUrl">Where the site is published.</param>
public sealed class LinkWriter(BaseUrl baseUrl)
{
    /// <summary>The address of a target.</summary>
    /// <param name="target">Where it leads.</param>
    /// <param name="from">The page that shows it; null where addresses must stand for themselves (feeds, mail).</param>
    public string Write(LinkTarget target, Permalink? from)
    {
        if (target.External is { } external)
            return ForeignAddress.Encoded(external);
        var permalink = target.Permalink!.Value;
        var rest = target.Query + (target.Fragment.Length > 0 ? "#" + EscapeFragment(target.Fragment) : "");
        if (from is null)
            return baseUrl.Absolute(permalink) + rest;
        return permalink == from && rest.StartsWith('#') ? rest : baseUrl.Relative(permalink) + rest;
    }

    private static string EscapeFragment(string fragment) =>
        fragment.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '~' or '=' or ',')
            ? fragment
            : Uri.EscapeDataString(fragment);
}
