namespace Blog.Text;

/// <content>What may be wrong with <c>content/redirects.yml</c>.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>An entry is not a redirect.</summary>
    public static readonly DiagnosticRule InvalidRedirect = Error(
        "BLOG220",
        "'{0}' cannot be redirected: {1}.",
        "An entry of content/redirects.yml is an old address of this site and the address that it leads to: "
            + "'/old/: /new/', '/old/: https://ann.example/', '/old/: post:slug', or '/old/*: /new/*' for all below.",
        "Correct the entry, or take it out."
    );

    /// <summary>A redirect leads to itself, directly or through others.</summary>
    public static readonly DiagnosticRule RedirectLoop = Error(
        "BLOG221",
        "The redirect of '{0}' leads back to itself.",
        "A reader who follows it never arrives. An address below a pattern leads back as well: '/a/*' answers '/a/b/'.",
        "Lead it to a page, or take the entry out."
    );

    /// <summary>A redirect leads to another redirect.</summary>
    public static readonly DiagnosticRule RedirectChain = Warning(
        "BLOG222",
        "The redirect of '{0}' leads to '{1}', which is redirected itself.",
        "The site leads readers to the end at once. The file says something else, and breaks when the entry in "
            + "between goes.",
        "Write the address at the end."
    );

    /// <summary>A pattern answers no address on hosts without rules of their own.</summary>
    public static readonly DiagnosticRule PatternWithoutPages = Warning(
        "BLOG223",
        "No page of the site answers an address below '{0}'.",
        "A host of plain files has no patterns. The site has a page at each old address that it can work out: with "
            + "'/old/*: /new/*' one for each page below /new/, with '/old/*: /new/' the page /old/ alone. Netlify, "
            + "Cloudflare and others read the rest in _redirects, which the site has, too.",
        "Correct the new address, or list the old addresses one by one. Where the host reads _redirects, turn the "
            + "warning off."
    );

    /// <summary>The author's own <c>_redirects</c> takes the place of the one that the patterns would be in.</summary>
    public static readonly DiagnosticRule OwnHostRules = Warning(
        "BLOG224",
        "content/_redirects, which is published as it is, has no line for '{0}': '{1}'.",
        "The site writes patterns into the file _redirects for hosts that read it, but never changes one that its "
            + "author wrote.",
        "Write the line into content/_redirects, or move the lines of that file into content/redirects.yml."
    );

    private static DiagnosticRule[] RedirectsRules =>
        [InvalidRedirect, RedirectLoop, RedirectChain, PatternWithoutPages, OwnHostRules];
}
