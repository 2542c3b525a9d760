using System.Text;
using Blog.Reading.Cards;

namespace Blog.Pages.Documentation;

/// <summary>Writes the page about cards of links.</summary>
internal static class CardsPage
{
    private const string Introduction = """
        A card shows a link with its title, what it is about and where it leads. In Markdown, an address alone in its paragraph becomes one:

        ```markdown
        https://arxiv.org/abs/2011.03395

        ::: card https://github.com/torchgan/torchgan title="TorchGAN" description="GANs in PyTorch."
        Worth reading for its *losses* alone.
        :::

        <post:a-brief-introduction-to-hdf5>
        ```

        The second form has a title and a description of its own where they are given, and a comment of the author's. A document of the blog itself is named
        by its address, by `post:slug`, by its file, or by the address of a copy elsewhere; its card is made of the document and needs no file.

        An address stays a link where it has a text (`[text](address)`), stands among other words, in a list, a quote, a table or a note, or has attributes
        (`<https://example.org/>{.plain}`). `link_cards: false` in site.yml leaves all of them links; `::: card` goes on to work.

        ## content/cards/NAME.yml

        One file for each link, in `content/cards/` or a folder below it, named for people: the name means nothing. Other forms of the address find it too: scheme,
        `www.`, a slash at the end, a fragment that is no route and `utm_…` do not count, and the abstract, the PDF and the versions of a paper on arXiv are one.

        ```yaml
        url: https://arxiv.org/abs/2011.03395
        title: Underspecification Presents Challenges for Credibility in Modern Machine Learning
        authors: [Alexander D’Amour, Katherine Heller, Dan Moldovan]
        year: 2020
        site: arXiv
        icon: arxiv.svg
        fetched:
          date: 2020-12-01
          description: ML models often exhibit unexpectedly poor behavior when they are deployed in real-world domains.
        ```

        What stands at the first level is the author's and counts before what was fetched; something empty (`image: ""`, `authors: []`) takes the fetched away.
        A build never fetches: a link without a card is a plain link and a warning (BLOG110).

        ## blog cards fetch

        ```
        blog cards fetch                    the links without a card that documents and drafts show, or that were clipped this month and last
        blog cards fetch URL …              these links, whether or not they have one
        blog cards fetch --stale 90d        what was fetched longer ago
        ```

        It asks each page what it says of itself (Open Graph, X's card, JSON-LD, oEmbed by discovery, what Google Scholar reads of papers, `title` and `description`), and
        GitHub for the language of a repository. Pictures and icons are made to fit, and saved in `content/cards/pictures/` under names made of their content. All of it
        is text and pixels: nothing of a page's HTML gets into a card.

        What it finds is written below `fetched` and nowhere else; all other bytes of the file stay. What somebody changed below `fetched` by hand is noticed by its checksum, and moved
        above, where it counts, at the next fetch. A link that is gone gets `dead_since` with the first day it was found so, and keeps what is known of it; write `archive:` with an
        archived copy, and its card leads there.

        A site is asked one thing at a time with a pause after each, under the name `blog/VERSION (+your address)`. What its robots.txt asks of `blog` or of all programs is honoured, as are
        `Retry-After` and its redirects; what is not on the public internet is never asked. A page is read up to 2 MiB, a picture up to 8.


        """;

    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder("# Cards of links\n\n").Append(MarkdownTables.Notice);
        page.Append(Introduction.ReplaceLineEndings("\n").TrimEnd('\n')).Append("\n\n").AppendKeys(CardKeys.All);
        page.Append("### fetched\n\n").AppendKeys(CardKeys.Fetched);
        return page.ToString().TrimEnd('\n') + "\n";
    }
}
