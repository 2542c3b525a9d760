using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Blog.Reading.Parsing.Visibility;

/// <summary>The keys by which authors and other programs mark documents that are not public. Each keeps its meaning
/// there.</summary>
public static class HoldingKeys
{
    private static readonly SearchValues<char> LowerCase = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The keys whose misspelling would go unnoticed, with the meaning of each.</summary>
    internal static readonly FrozenDictionary<string, HoldingSense> Guarded = new Dictionary<string, HoldingSense>
    {
        ["draft"] = HoldingSense.YesHoldsBack,
        ["private"] = HoldingSense.YesHoldsBack,
        ["published"] = HoldingSense.NoHoldsBack,
        ["hidden"] = HoldingSense.YesUnlists,
        ["unlisted"] = HoldingSense.YesUnlists,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, HoldingKey> ByName = All.SelectMany(key =>
            key.Names.Split(' ').Select(name => (name, key))
        )
        .ToFrozenDictionary(pair => pair.name, pair => pair.key);

    // Maps in which themes and other programs keep their own keys.
    private static readonly FrozenSet<string> Containers = FrozenSet.Create(
        "extra",
        "params",
        "param",
        "custom",
        "customfields",
        "meta",
        "metadata",
        "frontmatter",
        "page",
        "post",
        "document",
        "data",
        "seo",
        "publishing",
        "publication",
        "hugo",
        "jekyll",
        "hexo",
        "zola",
        "ghost",
        "wordpress",
        "wp",
        "statamic"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HoldingKey> All =>
        [
            new("draft", HoldingSense.YesHoldsBack, "this program, Hugo, Zola, Eleventy, Astro"),
            new(
                "drafts isdraft unpublished notpublished nopublish donotpublish dontpublish",
                HoldingSense.YesHoldsBack,
                "variants of it"
            ),
            new("saveasdraft ignorepost", HoldingSense.YesHoldsBack, "Hashnode"),
            new("trash ignore", HoldingSense.YesHoldsBack, "authors", IsAmbiguous: true),
            new("private isprivate", HoldingSense.YesHoldsBack, "WordPress, Obsidian"),
            new("excluded ignored", HoldingSense.YesHoldsBack, "Statiq, Wyam", IsAmbiguous: true),
            new("headless", HoldingSense.YesHoldsBack, "Hugo"),
            new(
                "protected membersonly subscribersonly paidonly " + "emailonly",
                HoldingSense.YesHoldsBack,
                "WordPress, Ghost, Substack"
            ),
            new(
                "deleted trashed disabled onhold wip internal confidential secret",
                HoldingSense.YesHoldsBack,
                "authors",
                IsAmbiguous: true
            ),
            new(
                "published publish ispublished",
                HoldingSense.NoHoldsBack,
                "Jekyll, Hexo, VuePress, Obsidian, Hashnode"
            ),
            new("isactive dgpublish", HoldingSense.NoHoldsBack, "Wyam, Obsidian"),
            new(
                "active enabled online public ispublic live ready isready readytopublish publishable "
                    + "approved isapproved",
                HoldingSense.NoHoldsBack,
                "authors",
                IsAmbiguous: true
            ),
            new(
                "render routable output shouldoutput",
                HoldingSense.NoHoldsBack,
                "Zola, Grav, Jekyll, Statiq",
                IsAmbiguous: true
            ),
            new("hidden ishidden unlisted isunlisted", HoldingSense.YesUnlists, "Hexo, Docusaurus"),
            new("hide exclude", HoldingSense.YesUnlists, "Valaxy, authors", IsAmbiguous: true),
            new("excludefromlist excludefromlists", HoldingSense.YesUnlists, "authors"),
            new("eleventyexcludefromcollections excludefromcollections", HoldingSense.YesUnlists, "Eleventy"),
            new("visible listed showinlist", HoldingSense.NoUnlists, "Grav"),
            new("list article", HoldingSense.NoUnlists, "VuePress", IsAmbiguous: true),
            new("noindex robotsnoindex", HoldingSense.YesIsNotIndexed, "PaperMod, authors"),
            new("indexable makediscoverable", HoldingSense.NoIsNotIndexed, "Bear, authors"),
            new("index", HoldingSense.NoIsNotIndexed, "authors", IsAmbiguous: true),
            new("robots robotsmeta metarobots googlebot", HoldingSense.Robots, "authors"),
            new("sitemap", HoldingSense.NoLeavesSitemap, "Jekyll, Hexo, Hugo, Eleventy", IsAmbiguous: true),
            new("sitemapexclude excludefromsitemap sitemapignore nositemap", HoldingSense.YesLeavesSitemap, "authors"),
            new(
                "status poststatus wpstatus publishstatus publicationstatus publishstate publicationstate poststate",
                HoldingSense.Word,
                "Pelican, WordPress, Ghost"
            ),
            new("visibility postvisibility", HoldingSense.Word, "WordPress, Ghost, Medium, Micro.blog"),
            new("audience access", HoldingSense.Word, "Substack, authors"),
            new("state stage privacy", HoldingSense.Word, "authors", IsAmbiguous: true),
            new(
                "type posttype kind lifecycle workflow " + "workflowstate",
                HoldingSense.DraftWord,
                "authors",
                IsAmbiguous: true
            ),
            new(
                "publishedat publishdate publishdatetime publisheddate publishon publishat publishfrom publicationdate "
                    + "pubdate pubdatetime datepublished availablefrom golive",
                HoldingSense.From,
                "Ghost, Hugo, Bear, Astro, AstroPaper"
            ),
            new(
                "scheduled scheduledat scheduledfor scheduleddate embargo embargoed embargountil embargoeduntil",
                HoldingSense.From,
                "Ghost, authors"
            ),
            new("schedule", HoldingSense.From, "authors", IsAmbiguous: true),
            new(
                "unpublishdate unpublishat unpublishon expiresat expireson expireat expireon expirationdate expiration "
                    + "publishuntil availableuntil",
                HoldingSense.Until,
                "Hugo, authors"
            ),
            new("unpublish expiry", HoldingSense.Until, "authors", IsAmbiguous: true),
            new("password postpassword passphrase", HoldingSense.Password, "WordPress, Hexo"),
            new("build", HoldingSense.Build, "Hugo (`build` and `_build`)", IsAmbiguous: true),
            new("permalink", HoldingSense.Address, "Eleventy"),
        ];

    /// <summary>The key with a name in any spelling; null for other keys.</summary>
    public static HoldingKey? Find(string written) => ByName.GetValueOrDefault(Normal(written));

    /// <summary>Yes or no by the text of a value in any spelling; null for a text that says neither.</summary>
    public static bool? FlagOf(string text) => HoldingWords.FlagIn(text);

    /// <summary>Whether keys in a map of this name describe its document, as those of front matter itself do.</summary>
    public static bool IsContainer(string written) => Containers.Contains(Normal(written));

    /// <summary>Whether a name or a word has more than some characters that <see cref="Normal"/> keeps.</summary>
    internal static bool IsLonger(string written, int length)
    {
        foreach (var c in written)
        {
            length -= IsKept(c) ? 1 : 0;
            if (length < 0)
                return true;
        }

        return false;
    }

    private static bool IsKept(char c) => c is not ('_' or '-' or ':' or '.') && !char.IsWhiteSpace(c);

    /// <summary>A name or a word in lower case, without blanks and the signs <c>_ - : .</c>.</summary>
    internal static string Normal(string written)
    {
        // As most keys are written.
        if (!written.AsSpan().ContainsAnyExcept(LowerCase))
            return written;
        var normal = new StringBuilder(written.Length);
        foreach (var c in written)
        {
            if (IsKept(c))
                normal.Append(char.ToLowerInvariant(c));
        }

        return normal.ToString();
    }
}

/// <summary>A key of front matter that says whether a document is public.</summary>
/// <param name="Names">Its names, separated by blanks. Case, <c>_</c>, <c>-</c> and blanks do not count:
/// <c>is_active</c> is <c>IsActive</c>.</param>
/// <param name="Sense">The meaning of its value.</param>
/// <param name="Origin">The programs that write it.</param>
/// <param name="IsAmbiguous">Whether the key also has other uses. A value that is not understood is then ignored; for
/// other keys it holds the document back.</param>
public sealed record HoldingKey(string Names, HoldingSense Sense, string Origin, bool IsAmbiguous = false);
