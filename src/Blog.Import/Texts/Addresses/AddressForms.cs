using System.Text.RegularExpressions;

namespace Blog.Import.Texts.Addresses;

/// <summary>The addresses that an address may mean, in the ways of writing that generators have.</summary>
internal static partial class AddressForms
{
    /// <summary>The forms to look up, the likeliest first.</summary>
    public static IEnumerable<string> Of(string written)
    {
        if (Pelican().Match(written) is { Success: true } pelican)
        {
            var path = pelican.Groups["path"].Value;
            return path.StartsWith('/') ? [path, "content" + path, path[1..]] : [path];
        }

        if (PelicanList().Match(written) is { Success: true } list)
        {
            var kind = list.Groups["kind"].Value.ToLowerInvariant();
            return [kind == "index" ? "/" : $"/{kind}/{list.Groups["name"].Value.Trim('/')}"];
        }

        return written.StartsWith("@/", StringComparison.Ordinal)
                ? ["content" + written[1..], "/content" + written[1..], written[1..], written[2..]]
            : written.StartsWith("xref:", StringComparison.Ordinal) ? [written[5..], written[5..] + ".md"]
            : written.StartsWith("~/", StringComparison.Ordinal) ? [written[1..]]
            : [written];
    }

    /// <summary>Whether an address is written in such a way, and so belongs to the old blog.</summary>
    public static bool IsOwn(string written) =>
        written.StartsWith("@/", StringComparison.Ordinal)
        || written.StartsWith("xref:", StringComparison.Ordinal)
        || Pelican().IsMatch(written)
        || PelicanList().IsMatch(written);

    [GeneratedRegex(
        @"^(\{|%7B|\|)(filename|static|attach|asset)(\}|%7D|\|)(?<path>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Pelican();

    [GeneratedRegex(
        @"^(\{|%7B|\|)(?<kind>tag|category|author|index)(\}|%7D|\|)(?<name>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex PelicanList();
}
