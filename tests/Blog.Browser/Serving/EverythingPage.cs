namespace Blog.Browser.Serving;

/// <summary>A page that holds one of each thing Markdown can say here, wide things and long words among them: no real
/// post needs them all.</summary>
internal static class EverythingPage
{
    /// <summary>Its file.</summary>
    public const string Path = "content/pages/everything.md";

    /// <summary>Its address, below the home page.</summary>
    public const string Address = "everything/";

    /// <summary>Its text.</summary>
    public const string Text = """"
        ---
        title: Everything a page can hold, under a title that needs more than one line
        description: A page that holds one of each thing.
        ---

        This is an opening paragraph with some *emphasis*, some **strong words**, some `inline_code()`, a [link to a page](https://example.com/a), a footnote[^a], an abbreviation HTML, ~~deleted~~, <kbd>Ctrl</kbd>+<kbd>C</kbd>, <mark>marked</mark>, H<sub>2</sub>O, x<sup>2</sup> and figures 0123456789.

        *[HTML]: HyperText Markup Language

        A long word: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and a long address https://example.com/averyveryveryverylongpath/without/any/place/to/break/thatgoesonandonandonandon/until-the-end.html, and code `a_very_long_identifier_without_any_place_to_break_that_goes_on_and_on_and_on_and_on`.

        ## Second level with `code` in it

        Text under it. Another sentence to make it two lines long on a wide page so the rhythm can be judged, and then one more.[^b]

        ### Third level

        Text.

        #### Fourth level

        Text.

        ##### Fifth level

        Text.

        ###### Sixth level

        Text.

        ## Lists

        - One item
        - Another, which is long enough that it takes more than a line on the page so that the hanging indent can be seen and judged
          - Nested
          - Nested again
            1. Deep
            2. Deeper
        - Last

        1. First
        2. Second

           With a paragraph.

        3. Third

        - [x] Write the draft with `code`
        - [ ] Check the numbers, all of them, and on a line that is long enough to wrap so that the hanging indent can be judged
          - [x] Nested done
          - [ ] Nested not done
        - [ ] Publish

        Chunk
        :   A part of a dataset that is read at once, and compressed on its own.

        Hyperslab
        :   A selection of elements.
        :   Also: a slab.

        ## Alerts

        > [!NOTE]
        > Useful information with `code` and a [page that says more](https://example.com).

        > [!TIP]
        > Helpful advice.

        > [!IMPORTANT]
        > Key information.

        > [!WARNING]
        > Urgent info.
        >
        > - with
        > - a list

        > [!CAUTION]
        > Risks.

        > A quotation from somebody, with *emphasis* inside.
        >
        > And a second paragraph.

        ---

        ## Code

        ```python title="a_file.py" {2,4-5}
        def mean(values: list[float]) -> float:
            """The arithmetic mean of values, which must not be empty; this line is long so that the block scrolls sideways on every screen there is in the world."""
            if not values:
                raise ValueError("no values")
            return sum(values) / len(values)  # comment
        ```

        ```diff
        - old line
        + new line
          same line
        ```

        ```csharp linenos
        var x = 1;
        Console.WriteLine($"x = {x}");
        ```

        ```text
        plain text
        ```

        ## Tables

        | Format | Size (MB) | Write (s) | Read (s) | Notes |
        |---|--:|--:|--:|:--|
        | CSV | 312.4 | 12.1 | 9.8 | Text; every number is parsed |
        | HDF5 | 80.0 | 0.9 | 0.4 | Binary |
        | HDF5, gzip | 41.2 | 3.2 | 1.1 | Chunks of 64 kB |

        | A | B | C | D | E | F | G | H | I | J | K | L |
        |---|---|---|---|---|---|---|---|---|---|---|---|
        | aaaaaaaaaaaa | bbbbbbbbbbbb | cccccccccccc | dddddddddddd | eeeeeeeeeeee | ffffffffffff | gggggggggggg | hhhhhhhhhhhh | iiiiiiiiiiii | jjjjjjjjjjjj | kkkkkkkkkkkk | llllllllllll |

        | Two | Cols |
        |---|---|
        | a | b |

        ::: details summary="More about it"
        Hidden text with a paragraph.
        :::

        ::: video url=https://example.com/watch title="A talk"
        :::

        ::: card https://example.com title="A card" description="What it is about, which is a sentence."
        What it is and why to open it.
        :::

        ::: card https://github.com/a-rather-long-name-of-an-owner/a-rather-long-name-of-a-repository title="a-rather-long-name-of-an-owner/a-rather-long-name-of-a-repository" description="A repository."
        :::

        ::: card https://arxiv.org/abs/2011.00001 title="A Paper with a Title That Goes On for More Than a Line Because Papers Have Such Titles"
        Read [section 2](https://arxiv.org/abs/2011.00001).
        :::

        ::: card https://medium.com/@somebody title="Somebody" description="A person."
        :::

        ::: card https://youtu.be/somefilm title="A film without a picture"
        :::

        <post:a-brief-introduction-to-hdf5>

        A last paragraph with a note to it again.[^a]

        [^a]: A note with two references, and enough words that it takes more than one line on the page to be set in small type.
        [^b]: A second note.

        """";
}
