using SalesOpsBot.Assistant;
using SalesOpsBot.Data;
using SalesOpsBot.Data.Sample;

namespace SalesOpsBot.Web.Composition;

/// <summary>Makes the program ready to answer: the database with its tables, the sample where it is empty and the sample is wanted, and the understanding of words.</summary>
internal sealed class Startup(SalesDatabase database, SampleLoader sample, ISalesAssistant assistant, IConfiguration configuration, IHostEnvironment environment)
{
    /// <summary>Does what is to be done; cheap where nothing is.</summary>
    public Task PrepareAsync(CancellationToken cancellationToken) => Task.WhenAll(assistant.PrepareAsync(cancellationToken), Task.Run(() => PrepareDataAsync(cancellationToken), cancellationToken));

    private async Task PrepareDataAsync(CancellationToken cancellationToken)
    {
        await database.PrepareAsync(cancellationToken);
        if (configuration.GetValue("Sample:Load", environment.IsDevelopment()) && await database.IsEmptyAsync(cancellationToken)) await sample.LoadAsync(progress: null, cancellationToken);
        await database.WarmUpAsync(cancellationToken);
    }
}
