using System.Text;
using Blog.Reading.Clippings;

namespace Blog.Pages.Documentation;

/// <summary>Writes the page about clippings and the reviews that are drafted of them.</summary>
internal static class ClippingsPage
{
    private const string Introduction = """
        What you find during a month goes into its clippings; its review is drafted of them, and of what happened on the blog itself.

        ```console
        $ dotnet run -- clip https://arxiv.org/abs/2011.03395 --note "Long, but *good*." --tag "machine learning"
        $ dotnet run -- clip --list
        $ dotnet run -- new review 2020-11
        ```

        In a preview, `/_blog/clip` does the same by a form. It has a bookmarklet to drag to your bookmarks: on any page it opens the form with the page's
        address and title filled in. It works while the preview runs. Nothing is written until you send the form.

        ## content/clippings/2020-11.yml

        One file for each month, a list. An item is a map, or an address alone; the file is yours to edit and to sort. Nothing of it is published.

        ```yaml
        # Links for the review of 2020-11.
        - url: https://arxiv.org/abs/2011.03395
          note: |-
            Long, but *good*.
          tags: [machine learning, papers]
          date: 2020-11-14
        - https://github.com/torchgan/torchgan
        ```

        `clip` adds at the end and leaves every other byte as it is. A link that was clipped before, in whatever form its address is written, is refused with its place;
        with a note or tags these are added to it. `--month` clips it for another month.


        """;

    private const string Review = """
        ## The review

        `new review 2020-11` writes `content/reviews/2020-11.md`, in English or German as the site's language is. The text is yours from then on.

        | section | what is in it |
        |---|---|
        | From this blog | posts published in the month, and posts with `updated` in it, as cards; copies on other sites that went out in it; the next part of each running series; the review before |
        | 1. Machine learning | the links whose first tag it is: their notes, each with the link as a card below; a section for each tag, numbered in the order of the clippings |
        | Odds and ends | the links without tags |

        A note is Markdown. One that would change how the text around it is read (a heading, code without an end) is taken for plain text. The link to a copy leads home
        like every link to a copy, unless site.yml keeps it (`keep_links`).

        Run again, it adds what is new and changes nothing that stands there:

        - A link goes to the end of its section: the one with the name of its tag, in any spelling and under any number; else the last one that shows links of that tag,
          whatever you call it now. A section that is missing is added before the odds and ends.
        - What the review links to already, in whatever form (a file, `post:slug`, an address, a copy, another address of the same paper), is not added.
        - What was proposed once is remembered in the review's front matter (`drafted`), so that a link you took out does not come back. Take its entry out, too, and it is offered once more.
          The memory goes where the review goes: delete the review, and it is drafted anew.
        - The file is written whole or not at all, and only where reading it again shows that all that was there is still there and what was added is seen. Elsewhere
          (a fence without an end takes in what follows) it stays as it is, and the lines are shown (BLOG139).
        """;

    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder("# Clippings and reviews\n\n").Append(MarkdownTables.Notice);
        page.Append(Introduction.ReplaceLineEndings("\n").TrimEnd('\n')).Append("\n\n").AppendKeys(ClippingKeys.All);
        return page.Append(Review.ReplaceLineEndings("\n")).ToString().TrimEnd('\n') + "\n";
    }
}
