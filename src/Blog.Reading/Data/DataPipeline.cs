using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Reading.Documents;

namespace Blog.Reading.Data;

/// <summary>Reads <c>content/_data/*</c> into values for themes.</summary>
public static class DataPipeline
{
    /// <summary>Reads each file by itself, and checks that their names differ.</summary>
    public static Pipeline<DataFile> Create() =>
        Pipeline
            .Input(
                new ReadTexts(path =>
                    path.IsBelow("content/_data")
                    && path.Extension is (".yml" or ".yaml" or ".json" or ".csv" or ".toml")
                )
            )
            .Process(new ReadData())
            .PostProcess(new CheckNames())
            .Named("Data", dependsOn: []);
}
