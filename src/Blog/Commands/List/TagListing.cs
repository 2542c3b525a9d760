using System.Globalization;
using System.Text.Json;
using Blog.Reading.Catalogue;
using Blog.Terminals;

namespace Blog.Commands.List;

/// <summary>The list of tags: spelling, number of posts, and address.</summary>
internal static class TagListing
{
    /// <summary>The list of all tags of published posts, sorted by name.</summary>
    public static Listing Of(SiteCatalogue catalogue) =>
        new(
            new Table(
                ["Tag", "Posts", "Address"],
                [
                    .. catalogue.Tags.Select(t =>
                        new[] { t.Name.Value, t.Posts.Length.ToString(CultureInfo.InvariantCulture), t.Permalink.Value }
                    ),
                ]
            )
            {
                Numbers = new HashSet<int> { 1 },
            },
            json => Write(json, catalogue)
        );

    private static void Write(Utf8JsonWriter json, SiteCatalogue catalogue)
    {
        json.WriteStartArray("tags");
        foreach (var tag in catalogue.Tags)
        {
            json.WriteStartObject();
            json.WriteString("name", tag.Name.Value);
            json.WriteNumber("posts", tag.Posts.Length);
            json.WriteString("url", catalogue.Settings.BaseUrl.Absolute(tag.Permalink));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
