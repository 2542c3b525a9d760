namespace Blog.Benchmarks.Generating;

/// <summary>The vocabulary that generated posts are written with.</summary>
internal static class Words
{
    public static readonly string[] Nouns =
    [
        "array", "batch", "block", "branch", "buffer", "cache", "chunk", "client", "clock", "cluster", "column", "commit", "compiler", "counter",
        "cursor", "dataset", "deadline", "design", "directory", "document", "edge", "encoder", "epoch", "error", "estimate", "experiment", "feature",
        "field", "file", "filter", "format", "function", "gradient", "graph", "group", "handler", "header", "index", "interface", "invariant",
        "kernel", "key", "latency", "layer", "lock", "loop", "matrix", "measurement", "memory", "message", "method", "metric", "model", "module",
        "network", "node", "object", "offset", "operator", "page", "parser", "pipeline", "pointer", "policy", "process", "program", "protocol",
        "query", "queue", "reader", "record", "regression", "release", "request", "result", "sample", "scheduler", "schema", "server", "signal",
        "socket", "stack", "stream", "table", "tensor", "test", "thread", "token", "trace", "tree", "type", "value", "vector", "version", "worker",
    ];

    public static readonly string[] Verbs =
    [
        "accepts", "allocates", "answers", "appends", "blocks", "bounds", "breaks", "caches", "checks", "closes", "collects", "compares", "copies",
        "counts", "decodes", "describes", "drops", "encodes", "explains", "fails", "finds", "flushes", "follows", "forgets", "grows", "hides",
        "holds", "ignores", "joins", "keeps", "loads", "logs", "maps", "measures", "merges", "moves", "needs", "opens", "orders", "owns", "parses",
        "plans", "points to", "promises", "reads", "rejects", "remembers", "repeats", "replaces", "returns", "reuses", "rounds", "samples", "sends",
        "shares", "sorts", "splits", "starts", "stores", "trusts", "updates", "validates", "waits for", "wraps", "writes",
    ];

    public static readonly string[] Adjectives =
    [
        "average", "bounded", "broken", "cheap", "cold", "compressed", "concurrent", "correct", "dense", "early", "empty", "exact", "expensive",
        "fast", "final", "first", "fresh", "honest", "immutable", "large", "late", "lazy", "linear", "local", "long", "naive", "nested", "noisy",
        "old", "open", "ordinary", "parallel", "partial", "plain", "private", "random", "rare", "remote", "safe", "shared", "short", "simple",
        "slow", "small", "sorted", "sparse", "stable", "stale", "static", "strict", "typed", "unknown", "useful", "whole", "wrong",
    ];

    public static readonly string[] Openings =
    [
        "In practice,", "Most of the time,", "At first sight,", "On a quiet machine,", "After a week of measurements,", "For that reason,",
        "As the table shows,", "Without the second check,", "In the worst case,", "Under load,", "By contrast,", "Once that is settled,",
    ];

    public static readonly string[] Joints =
    [
        "because", "although", "while", "so that", "unless", "whenever", "before", "after", "and", "but", "which is why", "even if",
    ];

    public static readonly string[] Tags =
    [
        "algorithms", "api-design", "architecture", "arrays", "audio", "benchmarks", "c", "caching", "compilers", "compression", "concurrency",
        "containers", "csharp", "data", "databases", "debugging", "deep-learning", "design", "distributed-systems", "documentation", "dotnet",
        "embedded", "errors", "files", "formats", "functional-programming", "git", "go", "graphs", "hardware", "hdf5", "history", "hiring", "http",
        "images", "json", "kernels", "linux", "machine-learning", "mathematics", "memory", "networks", "numpy", "oop", "operations", "parsing",
        "performance", "physics", "privacy", "profiling", "python", "reading", "regression", "rust", "security", "shell", "sql", "statistics",
        "testing", "time-series", "tools", "typography", "unicode", "web", "writing",
    ];
}
