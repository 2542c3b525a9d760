using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Blog.Import.Matters;

/// <summary>What becomes of the keys of other generators that this program has no key for. The names that it reads as
/// its own are in <see cref="Reading.Parsing.Fields.FrontMatterKeys"/>, and those that hold a document back in
/// <see cref="Reading.Parsing.Visibility.HoldingKeys"/>; they are not repeated here. Every other key is kept as it was,
/// for themes.</summary>
internal static class KeyTable
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<KeyRule> Rules { get; } =
    [
        new("layout template customtemplate", KeyFate.OfTheme, "Jekyll, Hugo, Zola, Pelican, Ghost, Eleventy"),
        new("permalink url path slug", KeyFate.Address, "all: the address was worked out"),
        new("aliases alias redirectfrom redirects", KeyFate.Address, "Hugo, Zola, Hexo, Jekyll, Statiq"),
        new("redirectto", KeyFate.Kept, "Jekyll"),
        new("saveas urlpath", KeyFate.Address, "Pelican"),
        new("destinationpath destinationfilename", KeyFate.Address, "Statiq, Wyam"),
        new("math mathjax katex usemath usemathjax usekatex latex hasmath enablemath", KeyFate.Math, "themes"),
        new("toc showtoc tableofcontents enabletoc", KeyFate.Contents, "themes"),
        new("newsletter socialcard drafted crossposts", KeyFate.BelowMeta, "means something else here"),
        new("password postpassword passphrase secret", KeyFate.Secret, "Hexo, WordPress"),
        new("email authoremail useremail", KeyFate.Secret, "exports"),
        new("comments", KeyFate.Comments, "Jekyll, Hexo, Hugo themes"),
        new("weight order menuorder sticky pinned featured", KeyFate.Kept, "Hugo, Zola, Hexo"),
        new("extra params", KeyFate.Kept, "Zola, Hugo: themes read them as they do `meta`"),
    ];

    private static readonly FrozenDictionary<string, KeyFate> ByName = Rules
        .SelectMany(rule => rule.Names.Split(' ').Select(name => KeyValuePair.Create(name, rule.Fate)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What becomes of a key, in any spelling.</summary>
    public static KeyFate FateOf(string key) => ByName.GetValueOrDefault(Normal(key), KeyFate.Kept);

    /// <summary>A key in lower case, without blanks and the signs <c>_ - :</c>.</summary>
    public static string Normal(string key)
    {
        var normal = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            if (c is not ('_' or '-' or ':') && !char.IsWhiteSpace(c))
                normal.Append(char.ToLowerInvariant(c));
        }

        return normal.ToString();
    }
}

/// <summary>What becomes of some keys.</summary>
/// <param name="Names">The keys, separated by blanks, as <see cref="KeyTable.Normal"/> has them.</param>
/// <param name="Fate">What becomes of them.</param>
/// <param name="Origin">Who writes them, and why it is so.</param>
internal sealed record KeyRule(string Names, KeyFate Fate, string Origin);

/// <summary>What becomes of a key.</summary>
internal enum KeyFate
{
    /// <summary>It stays as it was, for themes.</summary>
    Kept,

    /// <summary>It names a part of the old theme, and is left out with a remark.</summary>
    OfTheme,

    /// <summary>It says an address, which the document gets in this program's way.</summary>
    Address,

    /// <summary>Yes shows formulas.</summary>
    Math,

    /// <summary>Yes shows a table of contents.</summary>
    Contents,

    /// <summary>No hides them; they are shown else.</summary>
    Comments,

    /// <summary>The same name means something else here: it is kept below <c>meta</c>.</summary>
    BelowMeta,

    /// <summary>It is never written.</summary>
    Secret,
}
