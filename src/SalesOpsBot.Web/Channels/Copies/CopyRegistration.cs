namespace SalesOpsBot.Web.Channels.Copies;

/// <summary>Registers what lets every copy of a card follow.</summary>
internal static class CopyRegistration
{
    public static IServiceCollection AddCopies(this IServiceCollection services) =>
        services.AddSingleton<ShownCards>().AddSingleton<CardCopyTurns>().AddHostedService<CardCopyWorker>();
}
