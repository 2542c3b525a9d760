using System.Globalization;
using Blog.Testing;

namespace Blog.Browser.Serving;

/// <summary>A page with ten photos: alone, in a gallery, in a comparison, side by side, wide and full.</summary>
internal static class PhotosPage
{
    /// <summary>Its file.</summary>
    public const string Path = Folder + "index.md";

    /// <summary>Its address, below the home page.</summary>
    public const string Address = "photos/";

    /// <summary>The width of each photo in pixels.</summary>
    public const int Width = 1200;

    /// <summary>Its text.</summary>
    public const string Text = """
        ---
        title: Ten photos
        description: A page with ten photos, shown in each way that there is.
        ---

        ![Photo one](1.png)

        Text between pictures.

        ::: gallery columns=3
        ![Photo two](2.png "The second")
        ![Photo three](3.png "The third")
        ![Photo four](4.png)
        :::

        ::: compare label="May and August"
        ![Photo five](5.png "May")

        ![Photo six](6.png "August")
        :::

        ![Photo seven](7.png) ![Photo eight](8.png "The seventh and the eighth.")

        ![Photo nine](9.png){.wide}

        ![Photo ten](10.png){.full}
        """;

    private const string Folder = "content/pages/photos/";

    /// <summary>Its pictures, by path.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Pictures =>
        Enumerable
            .Range(1, 10)
            .Select(n =>
                KeyValuePair.Create(
                    string.Create(CultureInfo.InvariantCulture, $"{Folder}{n}.png"),
                    TestPicture.Photo(Width, 500, seed: 10 + n)
                )
            );
}
