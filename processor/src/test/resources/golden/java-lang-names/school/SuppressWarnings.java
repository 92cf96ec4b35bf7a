package school;

@interface SuppressWarnings {}
