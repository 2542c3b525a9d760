using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Model.Clippings;
using Blog.Reading.Parsing.Files;

namespace Blog.Reading.Clippings;

/// <summary><c>content/clippings/*.yml</c> in, the links that their author means to write about out. They decide
/// nothing that is published.</summary>
public static class ClippingsPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline<ClippingBook> Create() =>
        Pipeline
            .Input(new ReadTexts(ClippingFiles.IsRead))
            .Process(new ReadClippings())
            .PostProcess(new BindClippings())
            .Named("Clippings", dependsOn: []);
}
