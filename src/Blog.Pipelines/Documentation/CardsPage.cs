using System.Text;
using Blog.Pipelines.Cards;

namespace Blog.Pipelines.Documentation;

/// <summary>Writes the page about cards of links.</summary>
internal static class CardsPage
{
    private const string Introduction =
        """
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

        What stands at the first level is the author's and counts before what was fetched; something empty (`image: ""`, `authors: []`) takes the fetched away. A program that
        fetches writes below `fetched` and nowhere else, so that nothing written by hand is ever lost. A build never fetches: a link without a card is a plain
        link and a warning (BLOG110).


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
