using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Model.Clippings;
using Blog.Reading.Parsing.Files;

namespace Blog.Reading.Clippings;

/// <summary>Reads <c>content/clippings/*.yml</c>, the links that the author means to write about. They do not affect
/// published pages.</summary>
public static class ClippingsPipeline
{
    /// <summary>Reads each file by itself, and binds all into one book, which may be empty.</summary>
    public static Pipeline<ClippingBook> Create() =>
        Pipeline
            .Input(new ReadTexts(ClippingFiles.IsRead))
            .Process(new ReadClippings())
            .PostProcess(new BindClippings())
            .Named("Clippings", dependsOn: []);
}
