using './main.bicep'

// For trying it out: what is free is taken, and little is kept.
param name = 'thiduadev'
param stage = 'dev'
param image = 'registry.example/thidua-bot:0.1.0'
param cosmosMode = 'free'
param minReplicas = 1
param maxReplicas = 1
param alertEmails = ['it@example.gov.vn']
param monthlyBudget = 30
