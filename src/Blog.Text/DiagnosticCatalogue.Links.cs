namespace Blog.Text;

/// <content>What may be wrong with links, images, included files, the cards of links, and redirects.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A link leads to no page, post or file of the site.</summary>
    public static readonly DiagnosticRule BrokenLink = Error(
        "BLOG060",
        "The link '{0}' leads nowhere.",
        "No page, post or file of the site has that path or address.",
        "Correct the link."
    );

    /// <summary>A link names a part of a page that the page does not have.</summary>
    public static readonly DiagnosticRule MissingAnchor = Error(
        "BLOG061",
        "There is no '#{0}' in {1}.",
        "The page exists; nothing in it has that id.",
        "Correct the part after '#'."
    );

    /// <summary>An image does not exist.</summary>
    public static readonly DiagnosticRule MissingImage = Error(
        "BLOG062",
        "There is no image '{0}'.",
        "The path is looked up beside the document, or below content/ when it starts with a slash.",
        "Correct the path, or add the file."
    );

    /// <summary>A link leads to a document that is a draft, is dated in the future or has expired.</summary>
    public static readonly DiagnosticRule LinkToUnpublished = Error(
        "BLOG064",
        "The link leads to '{0}', which is not published: {1}.",
        "Readers would find nothing there.",
        "Publish it first, or take the link out."
    );

    /// <summary><c>post:slug</c> names no document.</summary>
    public static readonly DiagnosticRule UnknownPost = Error(
        "BLOG065",
        "There is no post with the slug '{0}'.",
        "post:slug names a post, review or page by the slug in its address.",
        "Correct the slug."
    );

    /// <summary>A document includes a file that is not published.</summary>
    public static readonly DiagnosticRule IncludeOfUnpublished = Error(
        "BLOG066",
        "The file '{0}' cannot be included, since it is not published: {1}.",
        "What is not published is in no other document's text either. A file in the folder of a document is "
            + "published with it.",
        "Publish it first, take it out, or move what both need into a file of its own."
    );

    /// <summary>A link leads to what the site is made without because of mistakes.</summary>
    public static readonly DiagnosticRule LinkToFaulty = Warning(
        "BLOG176",
        "The link '{0}' leads to what --keep-going leaves out, so that the site has only its text.",
        "The page belongs to a document with errors, or to such documents alone, and readers would find nothing "
            + "there. The text stays without its link; an entry of the menu and a card go.",
        "Correct the errors of that document: the link is back with it."
    );

    /// <summary>An address alone in its paragraph has no card.</summary>
    public static readonly DiagnosticRule LinkWithoutCard = Warning(
        "BLOG110",
        "No card in content/cards/ is for '{0}'; 'blog cards fetch' makes one.",
        "An address alone in its paragraph is shown with what content/cards/ knows of it. Nothing is known of this "
            + "one, so that it is a plain link.",
        "'blog cards fetch' asks the page and writes the file. Or write it yourself (docs/cards.md), give the card a "
            + "title where it stands, or put a text before the address: [text](address)."
    );

    /// <summary>A card has a key that does not exist.</summary>
    public static readonly DiagnosticRule UnknownCardKey = Error(
        "BLOG111",
        "A card has no key '{0}'.",
        "Every key of a card is known to the program; this one is not, and what it says would be shown nowhere.",
        "Correct the key, or see the list in docs/cards.md."
    );

    /// <summary>A card lacks its address or its title.</summary>
    public static readonly DiagnosticRule CardIncomplete = Error(
        "BLOG112",
        "The card has no {0}.",
        "A card needs the address it is for, and a title, which is the text of its link.",
        "Add it to the file."
    );

    /// <summary>Two cards are for the same link.</summary>
    public static readonly DiagnosticRule CardClaimedTwice = Error(
        "BLOG113",
        "Another card is for '{0}' already.",
        "A link has one card, in whatever form its address is written; of two, one would never be shown.",
        "Keep one of the two files."
    );

    /// <summary>A card names a picture that does not exist.</summary>
    public static readonly DiagnosticRule CardPictureMissing = Error(
        "BLOG114",
        "There is no picture '{0}' for the card.",
        "Icons and pictures of cards lie in content/cards/ and are named by their paths from the card.",
        "Correct the path, add the file, or write \"\" for none."
    );

    /// <summary>A card names a picture outside <c>content/cards/</c>.</summary>
    public static readonly DiagnosticRule CardPictureOutside = Error(
        "BLOG115",
        "'{0}' is not a file in content/cards/.",
        "A page that shows a card asks no other site for anything: its picture is a file of the blog, beside the card.",
        "Put the picture into content/cards/ and write its path from the card."
    );

    /// <summary>A card is for a page of this site, which describes itself.</summary>
    public static readonly DiagnosticRule CardOfOwnPage = Warning(
        "BLOG116",
        "'{0}' is an address of this site.",
        "What a card shows of the blog's own posts comes from the posts themselves; the file is never read.",
        "Delete the file."
    );

    /// <summary>A card could not be updated without changing what its author wrote.</summary>
    public static readonly DiagnosticRule CardNotEdited = Error(
        "BLOG117",
        "The card could not be changed. {0}",
        "What is fetched is written below 'fetched' in the card's file, and nothing else in it may change. This file "
            + "does not allow that.",
        "Write 'fetched:' at the start of a line with its fields on lines of their own below it, or take it out."
    );

    /// <summary>A picture has no text for people who do not see it.</summary>
    public static readonly DiagnosticRule NoAlternative = Warning(
        "BLOG179",
        "There is no alternative text for {0}.",
        "People who do not see the picture are read its alternative text; search engines and mail programs that show "
            + "no pictures use it too. Without one they learn at most the name of the file.",
        "Say between the brackets what the picture shows: ![Loss over time, falling](loss.png). A picture that says "
            + "nothing has {role=presentation} behind it; in HTML, an empty alt."
    );

    /// <summary>A picture is in a format that few browsers show.</summary>
    public static readonly DiagnosticRule UnseenFormat = Warning(
        "BLOG198",
        "Few browsers show '{0}': its format is {1}.",
        "Phones, scanners and drawing programs write pictures in formats that are not of the web. Readers would see a "
            + "broken picture.",
        "Save it as JPEG, PNG, WebP or AVIF: on a phone by sharing it as 'most compatible', elsewhere by a drawing "
            + "program, or by 'vips copy photo.heic photo.jpg'."
    );

    /// <summary>Pictures are loaded from other sites.</summary>
    public static readonly DiagnosticRule RemotePicture = Warning(
        "BLOG199",
        "{0} loaded from other sites.",
        "A picture of another site is gone when that site is; until then the site learns of every reader. Sizes and "
            + "formats are made of pictures of this site alone.",
        "'blog images fetch' brings them beside the texts that show them and changes their addresses there. To leave "
            + "them where they are, silence this warning in site.yml."
    );

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

    private static DiagnosticRule[] LinksRules =>
        [
            BrokenLink,
            MissingAnchor,
            MissingImage,
            LinkToUnpublished,
            UnknownPost,
            IncludeOfUnpublished,
            LinkToFaulty,
            LinkWithoutCard,
            UnknownCardKey,
            CardIncomplete,
            CardClaimedTwice,
            CardPictureMissing,
            CardPictureOutside,
            CardOfOwnPage,
            CardNotEdited,
            NoAlternative,
            UnseenFormat,
            RemotePicture,
            InvalidRedirect,
            RedirectLoop,
            RedirectChain,
            PatternWithoutPages,
            OwnHostRules,
        ];
}
