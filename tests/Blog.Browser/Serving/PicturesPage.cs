using Blog.Testing;

namespace Blog.Browser.Serving;

/// <summary>A page with pictures in each way that an author can show one.</summary>
internal static class PicturesPage
{
    /// <summary>Its file.</summary>
    public const string Path = Folder + "index.md";

    /// <summary>Its address, below the home page.</summary>
    public const string Address = "pictures/";

    /// <summary>Its text.</summary>
    public const string Text = """
        ---
        title: Pictures
        ---

        ![Noise in the column](photo.png)

        Text between pictures.

        ![Noise beside the margin](other.png "Wide, with a caption"){.wide}

        ![Noise over the whole page](other.png){.full}

        ![Half of the column](other.png){width=50%}

        ![Bars that are lighter or darker, as the page is](bars.png "Bars")

        Small: ![a square](small.png).
        """;

    private const string Folder = "content/pages/pictures/";

    /// <summary>Its pictures, by path.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Pictures =>
        [
            new(Folder + "photo.png", TestPicture.Photo(2000, 600)),
            new(Folder + "other.png", TestPicture.Photo(2000, 600, seed: 2)),
            new(Folder + "bars.png", TestPicture.Drawing(1200, 300)),
            new(Folder + "bars.dark.png", TestPicture.Drawing(1200, 300)),
            new(Folder + "small.png", TestPicture.Photo(32, 32)),
        ];
}
