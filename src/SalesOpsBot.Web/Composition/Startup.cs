using SalesOpsBot.Data;
using SalesOpsBot.Data.Sample;

namespace SalesOpsBot.Web.Composition;

/// <summary>Makes the database ready: its tables, and the sample where it is empty and the sample is wanted.</summary>
internal sealed class Startup(SalesDatabase database, SampleLoader sample, IConfiguration configuration, IHostEnvironment environment)
{
    /// <summary>Does what is to be done; cheap where nothing is.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await database.PrepareAsync(cancellationToken);
        if (configuration.GetValue("Sample:Load", environment.IsDevelopment()) && await database.IsEmptyAsync(cancellationToken)) await sample.LoadAsync(progress: null, cancellationToken);
    }
}
