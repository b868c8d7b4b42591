using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data.Changes.Records;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Changes;

/// <summary>Registers what makes changes and keeps the audit.</summary>
internal static class ChangeRegistration
{
    public static void AddChanges(this IServiceCollection services)
    {
        services.AddSingleton<IRecordWriter, DealRecord>();
        services.AddSingleton<IRecordWriter, AccountRecord>();
        services.AddSingleton<IRecordWriter, NoteRecord>();
        services.AddSingleton<IRecordWriter, ForecastSubmissionRecord>();
        services.AddSingleton<IRecordWriter, MeetingRecord>();
        services.AddSingleton<IRecordWriter, TaskRecord>();
        services.AddSingleton<RecordWriters>();
        services.AddSingleton<IRecordStore, RecordStore>();
        services.AddSingleton<IChangeStore, ChangeStore>();
        services.AddSingleton<IAuditStore, AuditStore>();
    }
}
