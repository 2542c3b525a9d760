using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Model.CrossPosts;
using Blog.Reading.Catalogue;
using Blog.Reading.Parsing.Files;

namespace Blog.Reading.CrossPosts;

/// <summary><c>content/crossposts.lock.yml</c> in, what is known of copies beside front matter out. It decides nothing
/// that is published.</summary>
public static class CrossPostsPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline<CrossPostLedger> Create(Pipeline<SiteCatalogue> catalogue) =>
        Pipeline
            .Input(new ReadTexts(path => path == LedgerFiles.File))
            .Process(new ReadLedger())
            .PostProcess(new CheckLedger(catalogue))
            .Named("CrossPosts", dependsOn: [catalogue]);
}
